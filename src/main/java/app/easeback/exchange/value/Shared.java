package app.easeback.exchange.value;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What several kinds of entry have in common in a file: ids and sites.
public final class Shared {

    private static final Range ID_LENGTH = new Range(1, 100);

    private Shared() {}

    /// An id of 1 to 100 characters, with no white space around it.
    public static Id id(Value value) {
        String text = value.within(ID_LENGTH, value.string());
        if (!text.equals(text.strip())) {
            throw value.problem(Fault.SPACE_AT_END);
        }
        return new Id(text);
    }

    /// A muscle of the catalogue and its side.
    public static Site site(Fields fields) {
        return new Site(
                muscle(fields.required("muscle")), fields.required("side").oneOf(Side.class));
    }

    /// A muscle of the catalogue, by its id.
    public static Muscle muscle(Value value) {
        String id = value.string();
        return MuscleCatalog.standard()
                .find(id)
                .orElseThrow(() -> value.problem(Fault.NO_SUCH_MUSCLE, Value.shown(id)));
    }

    /// Reads a list in which each site may occur once.
    public static <T> List<T> onceEachSite(List<Value> items, Function<Value, T> read, Function<T, Site> siteOf) {
        return once(
                items,
                read,
                siteOf,
                (item, site) -> item.problem(
                        Fault.SITE_TWICE, site.muscle().id(), site.side().name()));
    }

    /// Reads a list in which each identity may occur once.
    public static <T> List<T> once(List<Value> items, Function<Value, T> read, Function<T, ?> idOf) {
        return once(items, read, idOf, (item, id) -> item.problem(Fault.ID_TWICE, Value.shown(id.toString())));
    }

    private static <T, K> List<T> once(
            List<Value> items,
            Function<Value, T> read,
            Function<T, K> keyOf,
            BiFunction<Value, K, ImportException> twice) {
        var keys = new HashSet<K>();
        return items.stream()
                .map(item -> {
                    T each = read.apply(item);
                    K key = keyOf.apply(each);
                    if (!keys.add(key)) {
                        throw twice.apply(item, key);
                    }
                    return each;
                })
                .toList();
    }
}
