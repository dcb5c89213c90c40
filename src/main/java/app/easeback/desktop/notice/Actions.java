package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import java.util.Optional;
import java.util.stream.Stream;

/// The buttons of a notice as a notification service knows them.
final class Actions {

    /// The name of a click on the notice that hits no button.
    private static final String CLICK = "default";

    private Actions() {}

    /// Each name with its label, the click first.
    static String[] of(Notice notice) {
        var buttons = notice.buttons().stream()
                .flatMap(button -> Stream.of(button.choice().name(), button.label()));
        return Stream.concat(Stream.of(CLICK, DbusChannel.APP), buttons).toArray(String[]::new);
    }

    /// What the user chose by this name; empty where it is none of ours.
    static Optional<Choice> choice(String name) {
        return name.equals(CLICK)
                ? Optional.of(Choice.OPEN)
                : Stream.of(Choice.values())
                        .filter(choice -> choice.name().equals(name))
                        .findAny();
    }
}
