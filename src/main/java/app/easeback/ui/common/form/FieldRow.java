package app.easeback.ui.common.form;

import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The pieces of a labelled field, tied together for screen readers and tests, wherever they are laid out.
///
/// @param name the label of the control
/// @param help what to enter; empty text where there is nothing to say
/// @param problem what is wrong with it, hidden while it is empty
public record FieldRow(Label name, Node control, Label help, Label problem) {

    /// Labels `control` and gives it its id; the help gets `id-help` and the problem `id-problem`.
    public static FieldRow of(String id, String label, Node control, String help) {
        control.setId(id);
        control.setAccessibleText(label);
        var name = Labels.styled(label, "form-label");
        name.setLabelFor(control);
        name.setMinWidth(Label.USE_PREF_SIZE);
        if (!help.isEmpty()) {
            control.setAccessibleHelp(help);
        }
        var problem = small(id + "-problem", "", "form-problem");
        problem.setUserData(control);
        speak(problem, control);
        return new FieldRow(name, control, small(id + "-help", help, "form-help"), problem);
    }

    /// Makes screen readers say what `problem` shows, before the help of `control`.
    public static void speak(Label problem, Node control) {
        var help = Optional.ofNullable(control.getAccessibleHelp());
        problem.textProperty().subscribe((_, said) -> {
            var spoken = Stream.concat(Stream.of(said), help.stream()).filter(part -> !part.isEmpty());
            control.setAccessibleHelp(spoken.collect(Collectors.joining(" ")));
        });
    }

    /// Puts the focus on the first field under `parent` that has a problem.
    ///
    /// @return the label that shows the problem; empty when there is none
    public static Optional<Label> focusFirstProblem(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            boolean complains = child.isVisible() && child.getStyleClass().contains("form-problem");
            if (complains && child instanceof Label problem && child.getUserData() instanceof Node control) {
                control.requestFocus();
                return Optional.of(problem);
            }
            if (child instanceof Parent inner) {
                var within = focusFirstProblem(inner);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    private static Label small(String id, String text, String styleClass) {
        var label = Labels.withId(id, Labels.wrapped(text, styleClass));
        return Shown.withText(label);
    }
}
