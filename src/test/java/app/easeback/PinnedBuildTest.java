package app.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Easeback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Two builds of one commit use the same libraries and plugins, and their packages the same options on every system.
class PinnedBuildTest {

    /// What Maven binds by itself, in a version of its own where the POM names none.
    private static final Set<String> OF_MAVEN = Set.of(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin",
            "maven-install-plugin",
            "maven-deploy-plugin",
            "maven-site-plugin");

    private static final String EXACT = "\\d[\\w.-]*";

    private final Document pom;

    PinnedBuildTest() throws Exception {
        pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }

    @Test
    void everyDependencyHasOneExactVersion() {
        var open = new ArrayList<String>();
        for (String kind : List.of("dependency", "path")) {
            for (Element part : all(kind)) {
                if (!isExact(version(part))) {
                    open.add(name(part));
                }
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void everyPluginHasOneExactVersion() {
        var versions = new HashSet<String>();
        var open = new HashSet<String>(OF_MAVEN);
        for (Element plugin : all("plugin")) {
            open.add(name(plugin));
            version(plugin).ifPresent(version -> {
                assertTrue(isExact(Optional.of(version)), name(plugin) + " " + version);
                versions.add(name(plugin));
            });
        }
        open.removeAll(versions);
        assertEquals(Set.of(), open);
    }

    @Test
    void thePackageForWindowsStartsWithTheOptionsOfTheOthers() throws IOException {
        String windows = Files.readString(Path.of("packaging/windows/build.ps1"));
        var memory = PackageOptions.ofMemory();
        var crashes = PackageOptions.ofCrashes();
        assertTrue(memory.size() > 5 && crashes.size() > 2, memory + " " + crashes);
        for (String option : memory) {
            assertTrue(windows.contains("'" + option + "'"), option);
        }
        for (String option : crashes) {
            assertTrue(windows.contains("'" + option.replace("/dev/null", "NUL") + "'"), option);
        }
        assertTrue(Files.readString(Path.of("packaging/app-image.sh"))
                .contains("\"${memory_options[@]}\" \"${crash_options[@]}\" \"${cache_options[@]}\""));
    }

    /// By that a desktop knows whose window it is.
    @Test
    void theMenuEntryNamesTheClassOfTheWindow() throws IOException {
        assertTrue(Files.readAllLines(Path.of("packaging/linux/easeback.desktop"))
                .contains("StartupWMClass=" + Easeback.class.getName()));
    }

    private boolean isExact(Optional<String> version) {
        return version.map(this::resolved)
                .filter(text -> text.matches(EXACT) && !text.contains("SNAPSHOT"))
                .isPresent();
    }

    /// A property stands for its value.
    private String resolved(String version) {
        if (!version.startsWith("${")) {
            return version;
        }
        String property = version.substring(2, version.length() - 1);
        return all(property).stream().map(Node::getTextContent).findFirst().orElse("");
    }

    private static String name(Element part) {
        return child(part, "artifactId").orElseThrow();
    }

    private static Optional<String> version(Element part) {
        return child(part, "version");
    }

    private static Optional<String> child(Element parent, String name) {
        var children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(name)) {
                return Optional.of(children.item(i).getTextContent().strip());
            }
        }
        return Optional.empty();
    }

    private List<Element> all(String name) {
        var found = new ArrayList<Element>();
        var nodes = pom.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
