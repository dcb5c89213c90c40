package app.easeback.ui.checkin.form;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Range;
import app.easeback.ui.common.form.Field;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// What is chosen and typed in a check-in that is not saved yet, as plain texts.
///
/// It is taken up again only while it still holds: all muscles that it rates are still treated, and it is not
/// older than four hours (an engineering choice: soreness chosen in the evening is not that of the morning).
/// Otherwise it is dropped as a whole: a note without its soreness would go unseen into the next check-in.
public final class CheckInDraft {

    private static final Duration HOLDS = Duration.ofHours(4);
    private static final String WRITTEN = "written";
    private static final String SORENESS = "soreness.";
    private static final String GONE = "gone.";
    private static final String GONE_TIME = "gone-time.";
    private static final String FATIGUE = "fatigue";
    private static final String COMPLAINT = "complaint";
    private static final String SIGNS = "signs";
    private static final String NOTE = "note";
    private static final String WHEN = "when";
    private static final String MORNING = "morning";
    private static final String DAY = "day";
    private static final String TIME = "time";

    /// The zone in which these two are told.
    private static final String ZONE = "zone";

    private final CheckInFields fields;

    public CheckInDraft(CheckInFields fields) {
        this.fields = fields;
    }

    /// The draft of what is chosen, written at `now`; empty when nothing is.
    public Map<String, String> write(Instant now) {
        var texts = new HashMap<String, String>();
        fields.groups().sites().forEach(site -> put(texts, SORENESS + site.id(), site.sorenessProperty()));
        put(
                texts,
                SIGNS,
                fields.signs().chosen().stream().sorted().map(Symptom::name).collect(Collectors.joining(",")));
        put(texts, FATIGUE, fields.fatigueProperty());
        put(texts, COMPLAINT, fields.complaintProperty());
        for (Question question : Question.values()) {
            put(texts, question.id(), fields.answerProperty(question));
        }
        put(texts, NOTE, fields.note().textProperty().get());
        if (texts.isEmpty()) {
            return texts;
        }
        put(texts, WHEN, fields.moment().whenProperty());
        fields.moment().chosenMorning().ifPresent(morning -> texts.put(MORNING, morning.toString()));
        put(texts, DAY, fields.moment().exact().keptDate());
        put(texts, TIME, fields.moment().exact().keptTime());
        put(texts, ZONE, fields.now().getZone().getId());
        for (RatedGroup group : fields.groupsProperty().get()) {
            put(texts, GONE + group.area().id(), group.gone().choiceProperty());
            put(
                    texts,
                    GONE_TIME + group.area().id(),
                    group.gone().time().textProperty().get());
        }
        texts.put(WRITTEN, now.toString());
        return texts;
    }

    private static void put(Map<String, String> texts, String key, ObjectProperty<? extends Optional<?>> value) {
        value.get().ifPresent(some -> texts.put(key, some.toString()));
    }

    private static void put(Map<String, String> texts, String key, String text) {
        if (!text.isBlank()) {
            texts.put(key, text);
        }
    }

    /// Fills the fields with a draft that still holds at `now`; any other changes nothing.
    public void read(Map<String, String> texts, Instant now) {
        List<Runnable> fillings;
        try {
            fillings = holds(texts, now) ? fillings(texts) : List.of();
        } catch (IllegalArgumentException | DateTimeException _) {
            // Written by another version of the program: a constant, number or time that is not known here.
            return;
        }
        fillings.forEach(Runnable::run);
    }

    /// The steps that fill the fields, in order. All texts are read here, before any field is touched.
    private List<Runnable> fillings(Map<String, String> texts) {
        var fillings = new ArrayList<Runnable>();
        fields.groups()
                .sites()
                .forEach(site -> fillings.add(
                        filling(site.sorenessProperty(), number(texts, SORENESS + site.id(), Rating.SORENESS))));
        find(texts, SIGNS)
                .map(names -> Stream.of(names.split(",")).map(Symptom::valueOf).collect(Collectors.toSet()))
                .ifPresent(chosen -> fillings.add(() -> fields.signs().tick(chosen)));
        fillings.add(filling(fields.fatigueProperty(), number(texts, FATIGUE, CheckIn.FATIGUE)));
        fillings.add(filling(fields.complaintProperty(), number(texts, COMPLAINT, ComplaintPain.PAIN)));
        for (Question question : Question.values()) {
            fillings.add(filling(
                    fields.answerProperty(question), find(texts, question.id()).map(Boolean::valueOf)));
        }
        fillings.add(filling(fields.note(), texts, NOTE));
        // Before the choice of when, which would fill empty fields with the present time.
        fillings.add(() -> fields.moment()
                .exact()
                .fill(find(texts, DAY).orElse(""), find(texts, TIME).orElse("")));
        var here = fields.now().getZone();
        find(texts, ZONE)
                .map(ZoneId::of)
                .filter(zone -> !zone.equals(here))
                .ifPresent(zone -> fillings.add(() -> fields.moment().exact().turnOver(zone, here, Optional.empty())));
        var morning = find(texts, MORNING).map(ZonedDateTime::parse);
        find(texts, WHEN)
                .map(CheckInMoment.When::valueOf)
                .ifPresent(chosen -> fillings.add(() -> fields.moment().restore(chosen, morning)));
        for (RatedGroup group : fields.groupsProperty().get()) {
            String area = group.area().id();
            fillings.add(filling(group.gone().time(), texts, GONE_TIME + area));
            var choice = find(texts, GONE + area).map(GoneSince.Choice::valueOf);
            choice.ifPresent(_ -> fillings.add(filling(group.gone().choiceProperty(), choice)));
        }
        return fillings;
    }

    private static <T> Runnable filling(ObjectProperty<Optional<T>> property, Optional<T> value) {
        return () -> property.set(value);
    }

    private static Runnable filling(Field<?> field, Map<String, String> texts, String key) {
        return () -> field.fill(find(texts, key).orElse(""));
    }

    /// Whether `texts` holds a choice or a text that `earlier` does not.
    public static boolean hasMore(Map<String, String> texts, Map<String, String> earlier) {
        return !earlier.entrySet().containsAll(choices(texts).entrySet());
    }

    /// Whether two drafts hold the same, whenever they were written.
    public static boolean sameChoices(Map<String, String> one, Map<String, String> other) {
        return choices(one).equals(choices(other));
    }

    private static Map<String, String> choices(Map<String, String> texts) {
        var choices = new HashMap<>(texts);
        choices.remove(WRITTEN);
        choices.remove(ZONE);
        return choices;
    }

    private boolean holds(Map<String, String> texts, Instant now) {
        var age = find(texts, WRITTEN).map(written -> Duration.between(Instant.parse(written), now));
        return age.filter(since -> !since.isNegative() && since.compareTo(HOLDS) <= 0)
                        .isPresent()
                && texts.keySet().stream()
                        .filter(key -> key.startsWith(SORENESS))
                        .allMatch(key -> fields.groups().sites().anyMatch(site -> key.equals(SORENESS + site.id())));
    }

    private static Optional<Integer> number(Map<String, String> texts, String key, Range range) {
        return find(texts, key).map(text -> range.check(key, Integer.parseInt(text)));
    }

    private static Optional<String> find(Map<String, String> texts, String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
