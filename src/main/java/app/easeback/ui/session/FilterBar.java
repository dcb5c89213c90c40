package app.easeback.ui.session;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.NamedChoice;
import app.easeback.ui.common.form.SearchField;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The fields that narrow the history: words, a muscle, a practitioner, a time.
final class FilterBar extends ReflowBox {

    private final Words words;
    private final TextField search;

    FilterBar(Words words, Filters filters) {
        this.words = words;
        search = new SearchField(words);
        getStyleClass().add("filter-bar");
        search.setId("session-search");
        search.setPromptText(words.text("session.search.prompt"));
        search.setAccessibleText(words.text("session.search"));
        search.setAccessibleHelp(words.text("session.search.help"));
        search.textProperty().bindBidirectional(filters.searchProperty());
        search.getStyleClass().add("session-search");
        HBox.setHgrow(search, Priority.ALWAYS);
        var practitioner = choice(
                "practitioner",
                filters,
                choices -> orAny(choices.practitioners()),
                filters.practitionerProperty(),
                name -> name.orElse(words.text("session.filter.practitioner.any")));
        Shown.when(
                practitioner,
                filters.choicesProperty()
                        .map(choices -> !choices.practitioners().isEmpty()));
        getChildren()
                .addAll(
                        search,
                        choice(
                                "muscle",
                                filters,
                                choices -> orAny(choices.muscles()),
                                filters.muscleProperty(),
                                muscle -> muscle.map(one -> words.text("muscle." + one.id()))
                                        .orElse(words.text("session.filter.muscle.any"))),
                        practitioner,
                        choice("time", filters, FilterChoices::times, filters.timeProperty(), this::name));
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// A drop-down list of the values that can be chosen at present.
    private <T> ComboBox<T> choice(
            String key,
            Filters filters,
            Function<FilterChoices, List<T>> offered,
            ObjectProperty<T> chosen,
            Function<T, String> name) {
        var box = new NamedChoice<T>(List.of(), name);
        box.setId("filter-" + key);
        box.setAccessibleText(words.text("session.filter." + key));
        box.getStyleClass().add("filter-choice");
        filters.choicesProperty().subscribe(choices -> {
            if (!box.getItems().equals(offered.apply(choices))) {
                box.getItems().setAll(offered.apply(choices));
            }
            box.setValue(chosen.get());
        });
        chosen.subscribe(box::setValue);
        box.valueProperty().subscribe(value -> {
            // The box has no value for a moment while its items are replaced.
            if (value != null) {
                chosen.set(value);
            }
        });
        return box;
    }

    private static <T> List<Optional<T>> orAny(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private String name(TimeFilter time) {
        return switch (time) {
            case TimeFilter.Always _ -> words.text("session.filter.time.always");
            case TimeFilter.Last(Period back) -> words.text("session.filter.time.last", back.toTotalMonths());
            case TimeFilter.InYear(int year) -> String.valueOf(year);
        };
    }
}
