package app.easeback.storage.jdbc;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Site;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns of one row to be written, in order. Names come from this program's code, values are always bound.
/// The counterpart of [Row].
public final class Columns {

    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    public Columns set(String name, @Nullable Object value) {
        names.add(name);
        values.add(value);
        return this;
    }

    public Columns set(String name, Optional<?> value) {
        return set(name, value.isPresent() ? value.get() : null);
    }

    public Columns constant(String name, Enum<?> value) {
        return set(name, value.name());
    }

    public Columns constant(String name, Optional<? extends Enum<?>> value) {
        return set(name, value.map(Enum::name));
    }

    /// ISO-8601 with offset and zone, so that reading it gives the same wall clock.
    public Columns time(String name, ZonedDateTime value) {
        return set(name, value.toString());
    }

    public Columns time(String name, Optional<ZonedDateTime> value) {
        return set(name, value.map(ZonedDateTime::toString));
    }

    /// A muscle and its side.
    ///
    /// @throws IllegalArgumentException when its muscle is not in the catalogue and could not be read back
    public Columns site(Site site) {
        return muscle("muscle", site.muscle()).constant("side", site.side());
    }

    /// A muscle by its id.
    ///
    /// @throws IllegalArgumentException when it is not in the catalogue and could not be read back
    public Columns muscle(String name, Muscle muscle) {
        String id = muscle.id();
        if (MuscleCatalog.standard().find(id).isEmpty()) {
            throw new IllegalArgumentException("the catalogue has no muscle " + id);
        }
        return set(name, id);
    }

    List<String> names() {
        return names;
    }

    List<@Nullable Object> values() {
        return values;
    }
}
