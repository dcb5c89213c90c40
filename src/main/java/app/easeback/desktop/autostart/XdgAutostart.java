package app.easeback.desktop.autostart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A desktop entry in the user's autostart folder, for Linux desktops.
///
/// @param folder usually `~/.config/autostart`
/// @param name whose entry it is
/// @param writing how the entry is written
/// @see <a href="https://specifications.freedesktop.org/autostart-spec/latest/">Desktop Application Autostart</a>
/// @see <a href="https://specifications.freedesktop.org/desktop-entry-spec/latest/">Desktop Entry
///     Specification</a>
record XdgAutostart(Path folder, EntryName name, WholeFileWriter writing) implements LoginItem {

    @Override
    public String place() {
        return file().toString();
    }

    @Override
    public boolean isOn(List<String> command) throws IOException {
        if (!Files.exists(file())) {
            return false;
        }
        var lines = Files.readAllLines(file()).stream()
                .map(line -> line.replaceFirst("\\s*=\\s*", "="))
                .map(String::strip)
                .toList();
        return lines.contains("Exec=" + exec(command))
                && !lines.contains("Hidden=true")
                && !lines.contains("X-GNOME-Autostart-enabled=false");
    }

    /// If the program is gone, `TryExec` makes the desktop ignore the entry.
    @Override
    public void turnOn(List<String> command) throws IOException {
        Files.createDirectories(folder);
        String text = """
                [Desktop Entry]
                Type=Application
                Name=Easeback
                Comment=Reminds you of heat, tape and check-ins after IMS
                TryExec=%s
                Exec=%s
                Icon=easeback
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """.formatted(text(command.getFirst()), exec(command));
        writing.write(file(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void turnOff() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return folder.resolve(name.after("easeback", "-") + ".desktop");
    }

    /// The command with two layers of escapes. A reader takes off the outer one first, that of any text in
    /// such a file, and then the quotes of a command.
    private static String exec(List<String> command) {
        return command.stream().map(XdgAutostart::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        String inQuotes = argument.replaceAll("[\"`$\\\\]", "\\\\$0").replace("%", "%%");
        return "\"" + text(inQuotes) + "\"";
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
