package app.easeback.desktop.autostart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A launch agent of the user, for macOS. Takes effect with the next login.
///
/// @param folder `~/Library/LaunchAgents`
/// @param name whose agent it is
/// @param writing how the agent is written
/// @see <a href="https://www.manpagez.com/man/5/launchd.plist/">launchd.plist(5)</a>
record LaunchAgent(Path folder, EntryName name, WholeFileWriter writing) implements LoginItem {

    @Override
    public String place() {
        return file().toString();
    }

    @Override
    public boolean isOn(List<String> command) throws IOException {
        if (!Files.exists(file())) {
            return false;
        }
        String agent = dense(Files.readString(file()));
        return agent.contains(dense("<array>" + arguments(command) + "</array>"))
                && !agent.contains("<key>Disabled</key><true/>");
    }

    /// The text without the white space between tags.
    private static String dense(String text) {
        return text.replaceAll(">\\s+<", "><");
    }

    @Override
    public void turnOn(List<String> command) throws IOException {
        Files.createDirectories(folder);
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key>
                  <string>%s</string>
                  <key>ProgramArguments</key>
                  <array>
                %s  </array>
                  <key>RunAtLoad</key>
                  <true/>
                  <key>ProcessType</key>
                  <string>Interactive</string>
                </dict>
                </plist>
                """.formatted(label(), arguments(command));
        writing.write(file(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void turnOff() throws IOException {
        Files.deleteIfExists(file());
    }

    private static String arguments(List<String> command) {
        return command.stream()
                .map(argument -> "    <string>" + escaped(argument) + "</string>\n")
                .collect(Collectors.joining());
    }

    private Path file() {
        return folder.resolve(label() + ".plist");
    }

    private String label() {
        return name.after("app.easeback", ".");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
