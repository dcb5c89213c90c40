package app.easeback.ui.session.page;

import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.session.course.SessionFacts;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What was logged of a session: its muscles, the needling, what the practitioner said, the note.
final class FactsCard extends Card {

    private final Words words;
    private final GridPane grid = new GridPane();

    FactsCard(Words words, ImsSession session, ZoneId zone) {
        super(words.text("session.page.facts"));
        this.words = words;
        setId("page-facts");
        grid.getStyleClass().add("facts");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        var facts = new SessionFacts(words);
        var known = session.muscles().stream()
                .filter(muscle -> !facts.of(muscle).isEmpty())
                .toList();
        known.forEach(muscle -> add(words.site(muscle.site()), facts.of(muscle)));
        if (known.isEmpty()) {
            add("needling", Optional.of(words.text("session.page.nothing-known")));
        }
        add("what-for", Optional.of(words.name(session.purpose())));
        add("practitioner", session.practitioner());
        add("pain", session.painDuring().map(pain -> words.text("session.page.of-ten", pain)));
        session.advice().forEach(advice -> add("advice", Optional.of(said(advice, zone))));
        add("note", session.note());
        getChildren().add(grid);
    }

    private String said(PractitionerAdvice advice, ZoneId zone) {
        var full =
                advice.fullIntensityFrom().map(from -> words.text("session.fact.full", from.withZoneSameInstant(zone)));
        return Stream.of(advice.text().map(text -> words.text("session.page.quote", text)), full)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private void add(String key, Optional<String> value) {
        value.ifPresent(known -> add(words.text("session.page." + key), known));
    }

    private void add(String name, String value) {
        var label = Labels.wrapped(name, "quiet", "fact-name");
        var text = Labels.wrapped(value);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(text, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, text);
    }
}
