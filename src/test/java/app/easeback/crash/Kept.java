package app.easeback.crash;

import app.easeback.core.Records;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import app.easeback.exchange.InMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is kept, in words that two programs can compare: by its id each entry as it is exported, on one line.
final class Kept {

    private Kept() {}

    /// Everything that was recorded by hand.
    static Map<String, String> in(Store store) {
        var kept = new TreeMap<String, String>();
        Stream.of(store.sessions().all(), store.checkIns().all(), store.tapes().all())
                .flatMap(List::stream)
                .forEach(entry -> kept.put(entry.id().value(), text(entry)));
        return kept;
    }

    static String text(Entry entry) {
        var one = switch (entry) {
            case ImsSession session -> records(List.of(session), List.of(), List.of());
            case CheckIn checkIn -> records(List.of(), List.of(checkIn), List.of());
            case Tape tape -> records(List.of(), List.of(), List.of(tape));
            default -> throw new IllegalArgumentException("not recorded by hand: " + entry);
        };
        // Line ends inside of texts are written as \n.
        return new String(InMemory.json(one), StandardCharsets.UTF_8).replaceAll("\n *", "");
    }

    private static Records records(List<ImsSession> sessions, List<CheckIn> checkIns, List<Tape> tapes) {
        return new Records(Optional.empty(), sessions, checkIns, tapes, List.of());
    }
}
