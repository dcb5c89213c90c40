package app.easeback.core.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Results that are costly to compute, by their key; those asked for most recently are kept. Thread-safe.
///
/// @param <K> everything a result depends on
/// @param <V> the result
final class Cache<K, V> {

    private final Map<K, V> results;
    private final Function<K, V> compute;

    Cache(int size, Function<K, V> compute) {
        this.compute = compute;
        this.results = new LinkedHashMap<>(size, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    synchronized V of(K key) {
        V known = results.get(key);
        if (known == null) {
            known = compute.apply(key);
            results.put(key, known);
        }
        return known;
    }
}
