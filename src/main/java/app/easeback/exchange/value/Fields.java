package app.easeback.exchange.value;

import java.util.List;
import java.util.Optional;

/// The members of an object in a file.
public record Fields(Value object, Node.Members members) {

    /// A member.
    ///
    /// @throws ImportException when it is absent
    public Value required(String name) {
        return optional(name).orElseThrow(() -> object.problem(object.member(name), members.line(), Fault.MISSING));
    }

    /// A member that may be absent.
    public Optional<Value> optional(String name) {
        return Optional.ofNullable(members.members().get(name))
                .map(member -> new Value(() -> object.member(name), member, object.now()));
    }

    /// The items of a list; none when it is absent.
    public List<Value> items(String name) {
        return optional(name).map(Value::items).orElse(List.of());
    }
}
