package app.easeback.ui.today;

import app.easeback.core.guide.Topic;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.core.words.ReasonWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.advice.LevelBadge;
import app.easeback.ui.common.advice.PhaseStrip;
import app.easeback.ui.common.advice.ReasonList;
import app.easeback.ui.common.advice.WindowLines;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import atlantafx.base.controls.Spacer;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The decision while no sign stops training: the level, the window, why, and what would change it.
final class DecisionCard extends VBox {

    private final Words words;
    private final GuideLink why24;
    private final GuideLink whenToCall;
    private final HBox links;
    private final PhaseStrip strip;
    private List<?> said = List.of();

    DecisionCard(Words words) {
        this.words = words;
        why24 = new GuideLink(words, Topic.TWENTY_FOUR_HOURS);
        whenToCall = new GuideLink(words, Topic.WHEN_TO_CALL);
        links = new HBox(why24, whenToCall);
        links.getStyleClass().add("guide-links");
        strip = new PhaseStrip(words);
        setId("decision");
        getStyleClass().add("card");
    }

    /// Rebuilds the card only if its words change. From one minute to the next often only the strip does.
    void show(Today today) {
        var suggestion = today.suggestion();
        var window = window(suggestion);
        var says = says(today, window);
        if (!says.equals(said)) {
            said = says;
            put(today, window);
        }
        if (!today.phases().isEmpty()) {
            strip.show(today.phases(), today.phases().getLast().to());
        }
    }

    private Optional<WindowLines> window(Suggestion suggestion) {
        return Optional.of(suggestion)
                .filter(shown -> !shown.muscles().isEmpty())
                .map(shown -> new WindowLines("decision-window", words, shown, time -> words.moment(time, shown.at())));
    }

    /// All that the card says, except for the strip. While that is equal, nothing has to be rebuilt.
    private List<?> says(Today today, Optional<WindowLines> window) {
        var suggestion = today.suggestion();
        var why = new ReasonWords(words, suggestion.at());
        return List.of(
                suggestion.level(),
                since(suggestion),
                window.map(WindowLines::texts),
                suggestion.muscles().stream()
                        .map(muscle -> List.of(muscle.site(), muscle.level(), muscleLine(muscle, suggestion.at())))
                        .toList(),
                differ(suggestion.muscles()),
                suggestion.care(),
                suggestion.reasons().stream()
                        .map(reason -> List.of(reason, why.say(reason)))
                        .toList(),
                why.say(suggestion.change()),
                today.phases().isEmpty());
    }

    private void put(Today today, Optional<WindowLines> window) {
        var suggestion = today.suggestion();
        getStyleClass().removeIf(style -> style.startsWith("level-"));
        getStyleClass().add(LevelBadge.styleOf(suggestion.level()));
        getChildren()
                .setAll(head(suggestion), Labels.withId("decision-means", Labels.wrapped(meaning(suggestion.level()))));
        // Open warning signs have a card of their own.
        suggestion
                .care()
                .filter(care -> care.symptoms().isEmpty())
                .ifPresent(care -> getChildren().add(care(care)));
        window.ifPresent(getChildren()::add);
        if (suggestion.reasons().stream().anyMatch(reason -> reason.rule() == Rule.OUT_OF_SCOPE)) {
            getChildren().add(note("decision-out-of-scope", words.text("today.out-of-scope")));
        }
        if (!today.phases().isEmpty()) {
            getChildren().add(strip);
        }
        if (differ(suggestion.muscles())) {
            getChildren().add(muscles(suggestion));
        }
        if (!suggestion.reasons().isEmpty()) {
            showLinks(suggestion);
            var reasons = new ReasonList(words, words.text("today.why"), suggestion.reasons(), suggestion.at(), links);
            reasons.setId("decision-reasons");
            getChildren().add(reasons);
        }
        getChildren().add(change(suggestion));
    }

    /// Shows the links to the questions that this suggestion brings up. Their nodes are always the same ones,
    /// so that the way back from the Guide can give them the focus.
    private void showLinks(Suggestion suggestion) {
        why24.setVisible(gives(suggestion, Rule.MINIMUM_24_HOURS));
        whenToCall.setVisible(suggestion.care().isPresent()
                || gives(suggestion, Rule.OUT_OF_SCOPE)
                || gives(suggestion, Rule.NOT_SETTLED)
                || gives(suggestion, Rule.RISING_SORENESS));
    }

    private static boolean gives(Suggestion suggestion, Rule rule) {
        return suggestion.reasons().stream().anyMatch(reason -> reason.rule() == rule);
    }

    private HBox head(Suggestion suggestion) {
        var level = Labels.withId("decision-level", Labels.styled(words.name(suggestion.level()), "decision-level"));
        var muscles = suggestion.muscles().stream().map(MuscleSuggestion::site).toList();
        var sites = Labels.wrapped(words.fewSites(muscles), "quiet", "decision-sites");
        var since = Labels.styled(since(suggestion), "quiet");
        since.setMinWidth(USE_PREF_SIZE);
        level.setMinWidth(USE_PREF_SIZE);
        var head = new ReflowBox(new LevelBadge(suggestion.level()), level, sites, new Spacer(), since);
        head.getStyleClass().add("decision-head");
        return head;
    }

    private String since(Suggestion suggestion) {
        return suggestion
                .deciding()
                .map(deciding -> since(Duration.between(deciding.since(), suggestion.at())))
                .orElse("");
    }

    private String since(Duration since) {
        return since.toHours() == 0
                ? words.text("today.since.minutes", since.toMinutes())
                : words.text("today.since", since.toHours());
    }

    private String meaning(TrainingLevel level) {
        return words.text("level." + level + ".means");
    }

    private String muscleLine(MuscleSuggestion muscle, ZonedDateTime now) {
        return muscle.window()
                .map(Window::suggested)
                .map(time -> time.isAfter(now)
                        ? words.text("today.muscle", words.moment(time, now))
                        : words.text("today.muscle.now"))
                .orElse("");
    }

    private Node care(Care care) {
        var line = Labels.withId("decision-care", Labels.wrapped(words.text("care." + care.urgency())));
        line.getStyleClass().add("care");
        return line;
    }

    /// Whether the treated muscles differ in their level or time, so that each gets a line of its own.
    private static boolean differ(List<MuscleSuggestion> muscles) {
        return muscles.stream()
                        .map(muscle -> List.of(muscle.level(), muscle.window().map(Window::suggested)))
                        .distinct()
                        .count()
                > 1;
    }

    private Node muscles(Suggestion suggestion) {
        var rows = new MuscleLevels();
        for (MuscleSuggestion muscle : suggestion.muscles()) {
            var level = Labels.styled(
                    words.name(muscle.level()), "strong", "level-word", LevelBadge.styleOf(muscle.level()));
            var until = Labels.styled(muscleLine(muscle, suggestion.at()), "quiet");
            rows.add(new Label(words.site(muscle.site())), level, until);
        }
        return rows;
    }

    private Node change(Suggestion suggestion) {
        var title = Labels.cardTitle(words.text("today.change"));
        var change = new VBox(
                title,
                Labels.withId(
                        "decision-change",
                        Labels.wrapped(new ReasonWords(words, suggestion.at()).say(suggestion.change()))));
        change.getStyleClass().add("decision-change");
        return change;
    }

    private static Label note(String id, String text) {
        return Labels.withId(id, Labels.wrapped(text, "note"));
    }
}
