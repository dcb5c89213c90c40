package app.easeback.exchange.json;

import app.easeback.core.body.Site;
import app.easeback.exchange.value.Times;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/// The members of an object being written; what is absent is left out.
record Output(JsonGenerator json) {

    Output text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    Output text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    /// A muscle and its side.
    Output site(Site site) {
        return text("muscle", site.muscle().id()).text("side", site.side().name());
    }

    Output number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    Output number(String name, Optional<Integer> value) {
        value.ifPresent(present -> number(name, present));
        return this;
    }

    Output flag(String name, Optional<Boolean> value) {
        value.ifPresent(present -> json.writeBooleanProperty(name, present));
        return this;
    }

    Output time(String name, ZonedDateTime value) {
        return text(name, Times.write(value));
    }

    Output time(String name, Optional<ZonedDateTime> value) {
        return text(name, value.map(Times::write));
    }

    Output constant(String name, Optional<? extends Enum<?>> value) {
        return text(name, value.map(Enum::name));
    }

    Output constants(String name, Collection<? extends Enum<?>> values) {
        return texts(name, values.stream().map(Enum::name).toList());
    }

    Output texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    <T> Output object(String name, T value, BiConsumer<Output, T> members) {
        json.writeObjectPropertyStart(name);
        members.accept(this, value);
        json.writeEndObject();
        return this;
    }

    <T> Output objects(String name, Collection<T> values, BiConsumer<Output, T> members) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }
}
