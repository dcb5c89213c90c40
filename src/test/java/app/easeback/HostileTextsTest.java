package app.easeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Text;
import app.easeback.core.intake.Import;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Training;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Usual;
import app.easeback.exchange.InMemory;
import app.easeback.storage.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written into a field comes back as it was, through the database, an export, an import and an export.
@Apart
class HostileTextsTest {

    private static final Instant NOW = Samples.MONDAY.plusDays(1).toInstant();
    private static final Clock CLOCK = Clock.fixed(NOW, Samples.MONDAY.getZone());

    private final List<String> texts = HostileTexts.all();

    @TempDir
    private Path folder;

    @Test
    void everyTextComesBackUnchanged() {
        var given = records();
        var kept = through("first", given);
        assertEquals(given, kept);
        byte[] exported = InMemory.json(kept);
        var again = through("second", InMemory.read(exported, NOW));
        assertEquals(given, again);
        assertArrayEquals(exported, InMemory.json(again));
    }

    @Test
    void everyTextComesBackFromATable() {
        byte[] table = Objects.requireNonNull(InMemory.tables(records()).get("check-ins.csv"));
        assertEquals(records().checkIns(), InMemory.read(table, NOW).checkIns());
    }

    @Test
    void everyTextComesBackFromADraft() {
        var fields = IntStream.range(0, texts.size()).boxed().collect(Collectors.toMap(i -> "field " + i, texts::get));
        var named = texts.stream().collect(Collectors.toMap(text -> text, text -> text));
        var file = folder.resolve("drafts.db");
        try (var store = SqliteStore.open(file)) {
            var journal = new Journal(store, CLOCK);
            journal.keepDraft("session", fields);
            journal.keepDraft("names", named);
            texts.forEach(text -> journal.keepDraft("form " + text, Map.of("note", text)));
        }
        try (var store = SqliteStore.open(file)) {
            assertEquals(fields, store.drafts().find("session"));
            assertEquals(named, store.drafts().find("names"));
            for (String text : texts) {
                assertEquals(Map.of("note", text), store.drafts().find("form " + text));
            }
        }
    }

    @Test
    void everyTextComesBackAsANumberToCall() {
        try (var store = SqliteStore.open(folder.resolve("numbers.db"))) {
            var journal = new Journal(store, CLOCK);
            for (String text : texts) {
                var given = Profile.USUAL.withEmergencyNumber(Optional.of(text));
                journal.put(given);
                assertEquals(Optional.of(given), store.profiles().saved());
                var records = new Records(Optional.of(given), List.of(), List.of(), List.of(), List.of());
                assertEquals(records, InMemory.read(InMemory.json(records), NOW));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE42", "\uDE42\uD83D"})
    void halfACharacterIsNeverKept(String half) {
        assertThrows(IllegalArgumentException.class, () -> Text.check("note", Optional.of(half)));
        assertThrows(IllegalArgumentException.class, () -> new Id(half));
        assertEquals(half.replaceAll("\\p{Cs}", "\uFFFD"), Text.typed(half));
    }

    private Records through(String name, Records records) {
        try (var store = SqliteStore.open(folder.resolve(name + ".db"))) {
            var journal = new Journal(store, CLOCK);
            new Import(journal, store).run(records, false);
            return Records.of(store);
        }
    }

    private Records records() {
        return new Records(
                Optional.of(profile()),
                IntStream.range(0, texts.size()).mapToObj(this::session).toList(),
                IntStream.range(0, texts.size()).mapToObj(this::checkIn).toList(),
                List.of(),
                List.of());
    }

    private ImsSession session(int i) {
        var at = Samples.MONDAY.plusSeconds(i);
        var text = Optional.of(texts.get(i));
        return new ImsSession(
                id(i),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(TreatedMuscle.of(Samples.LEFT_THIGH)),
                Optional.empty(),
                text,
                List.of(new PractitionerAdvice(at, Optional.empty(), text)),
                text);
    }

    private CheckIn checkIn(int i) {
        var at = Samples.MONDAY.plusHours(1).plusSeconds(i);
        return new CheckIn(
                id(i),
                at,
                at,
                List.of(new Rating(Samples.LEFT_THIGH, 3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.of(texts.get(i)));
    }

    /// The text itself, where it can be an identity.
    private Id id(int i) {
        String text = texts.get(i);
        return new Id(text.length() <= 100 && text.equals(text.strip()) ? text : "id-" + i);
    }

    private Profile profile() {
        var exercises = texts.stream()
                .map(text -> new Exercise(text, Set.of(Movement.RUN), Set.of()))
                .toList();
        var usuals = texts.stream()
                .map(text -> new Usual(text, Purpose.OTHER, List.of(Samples.LEFT_THIGH), Optional.of(text)))
                .toList();
        var usual = Profile.USUAL;
        return new Profile(
                usual.zone(),
                usual.quietHours(),
                Optional.of(texts.getFirst()),
                usual.cautions(),
                usual.askedAboutHeat(),
                usual.heat(),
                usual.tape(),
                usual.checkIn(),
                new Training(exercises, Set.of()),
                usuals);
    }
}
