package app.easeback.exchange;

import java.util.List;
import java.util.Optional;

/// The members of an object in a file.
record Fields(Value object, Node.Members members) {

    /// @throws ImportException when it is absent
    Value required(String name) {
        return optional(name).orElseThrow(() -> object.problem(object.member(name), members.line(), Fault.MISSING));
    }

    Optional<Value> optional(String name) {
        return Optional.ofNullable(members.members().get(name))
                .map(member -> new Value(() -> object.member(name), member, object.now()));
    }

    /// The items of a list; none when it is absent.
    List<Value> items(String name) {
        return optional(name).map(Value::items).orElse(List.of());
    }
}
