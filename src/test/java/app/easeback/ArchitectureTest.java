package app.easeback;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Journal;
import app.easeback.core.entry.Entries;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profiles;
import app.easeback.core.reminder.Plans;
import app.easeback.core.reminder.Reminders;
import app.easeback.core.suggestion.ShownSuggestions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URL;
import java.nio.channels.NetworkChannel;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The plan of the house, held by the build. Each rule says why it is there; change the plan in a decision record
/// first.
@Apart
class ArchitectureTest {

    private static final String HOUSE = "app.easeback..";
    private static final String TOP = "app.easeback.app..";
    private static final String CLI = "app.easeback.cli..";
    private static final String UI = "app.easeback.ui..";
    private static final String STORAGE = "app.easeback.storage..";
    private static final String EXCHANGE = "app.easeback.exchange..";
    private static final String CORE = "app.easeback.core..";

    /// Tells of the Java version at each start. Kept here, since a level is forgotten together with its logger.
    private static final Logger ARCHUNIT = Logger.getLogger("com.tngtech.archunit");

    static {
        ARCHUNIT.setLevel(Level.WARNING);
    }

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.easeback");

    @Test
    void theClassesAreFound() {
        assertTrue(HOUSE_CLASSES.contain(Main.class) && HOUSE_CLASSES.contain(Journal.class));
    }

    @Test
    void mainChoosesBetweenWindowAndCommands() {
        check(
                knowsOnly("app.easeback", TOP, CLI),
                "it turns arguments into a window or a command and does nothing else");
    }

    @Test
    void commandsKnowTheCoreAndItsStores() {
        check(knowsOnly(CLI, CORE, STORAGE, EXCHANGE), "a command must run where there is no display");
    }

    @ParameterizedTest
    @ValueSource(strings = {UI, "app.easeback.desktop..", STORAGE, EXCHANGE})
    void theMiddleRoomsKnowTheCoreAndNeverOneAnother(String room) {
        check(knowsOnly(room, CORE), "each must be replaceable and testable alone; the top joins them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "table", "calendar"})
    void formatsOfFilesDoNotKnowOneAnother(String format) {
        check(
                knowsOnly("app.easeback.exchange." + format, "app.easeback.exchange.value", CORE),
                "what a file says is read from values, whatever its format");
    }

    @Test
    void noSuggestionKnowsTheCautions() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "app.easeback.core.rules..",
                                "app.easeback.core.model..",
                                "app.easeback.core.timeline..",
                                "app.easeback.core.suggestion..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Caution.class),
                "a caution may hold something back; that it is not ticked clears nobody");
    }

    @Test
    void theCoreNeedsTheLanguageAndDistributionsOnly() {
        var language = resideInAnyPackage(
                "java.lang..",
                "java.math",
                "java.text",
                "java.time..",
                "java.util",
                "java.util.concurrent..",
                "java.util.function",
                "java.util.random",
                "java.util.regex",
                "java.util.stream",
                "java.nio.charset",
                "org.apache.commons.statistics..",
                "org.jspecify.annotations");
        var streams = resideInAPackage("java.io").and(not(nameMatching("java\\.io\\.(File|RandomAccess).*")));
        check(
                classes()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAPackage(CORE).or(language).or(streams)),
                "the same inputs must give the same suggestion: no window, SQL, files or logging in between");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.easeback.core.body", "app.easeback.core.entry"})
    void theLeavesOfTheCoreKnowNothingElse(String leaf) {
        check(knowsOnly(leaf), "everything else is built from them");
    }

    @Test
    void thereAreNoCirclesBetweenPackages() {
        check(
                slices().matching("app.easeback.(**)").should().beFreeOfCycles(),
                "packages in a circle can only be understood, tested and changed together");
    }

    @Test
    void screensDoNotKnowOneAnother() {
        var shared = resideInAnyPackage("app.easeback.ui.common..", "app.easeback.ui.body..");
        check(
                slices().matching("app.easeback.ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), shared),
                "a screen can then be changed or dropped alone, and the shell shows any Screen without knowing which");
    }

    @ParameterizedTest
    @CsvSource({
        "java.sql.., storage, SQL stops at the storage",
        "org.sqlite.., storage, SQL stops at the storage",
        "javafx.., ui|app, all but the window runs without a display",
        "org.apache.commons.statistics.., core\\.model, only the model reckons with distributions",
        "org.freedesktop.dbus.., desktop, only the desktop speaks to the bus",
        "net.fortuna.ical4j.., exchange, calendars are files like others",
        "de.siegmar.fastcsv.., exchange, tables are files like others",
        "picocli.., cli|app, only the command line knows how arguments are read",
    })
    void aLibraryStaysBehindItsWall(String library, String rooms, String reason) {
        var room = nameMatching("app\\.easeback\\.(" + rooms + ")\\..*");
        check(noClasses().that(not(room)).should().dependOnClassesThat().resideInAPackage(library), reason);
    }

    /// Names of places, and what the one local socket is made of: [#aSocketIsLocalAndInOnePlace].
    @Test
    void nothingSpeaksToTheNetwork() {
        var harmless = nameMatching("java\\.net\\.(URI|URL|URISyntaxException|URLDecoder|StandardProtocolFamily"
                + "|UnixDomainSocketAddress|ProtocolFamily)");
        var network = resideInAnyPackage(
                        "java.net..",
                        "javax.net..",
                        "java.rmi..",
                        "javax.naming..",
                        "com.sun.net..",
                        "javafx.scene.web..",
                        "javafx.scene.media..")
                .and(not(harmless))
                .or(nameMatching("java\\.nio\\.channels\\.(Datagram|Asynchronous.*Socket|Multicast).*"))
                .or(nameMatching("javafx\\.application\\.HostServices"));
        check(
                noClasses().should().dependOnClassesThat(network),
                "what is told here is about a person’s health and leaves the computer by no way");
    }

    @Test
    void anAddressIsNeverOpened() {
        check(
                noClasses()
                        .should()
                        .accessTargetWhere(
                                targets(URL.class, Set.of("openConnection", "openStream", "getContent", "<init>"))
                                        .or(targets(URI.class, Set.of("toURL")))
                                        .or(targets(java.awt.Desktop.class, Set.of("browse", "mail")))),
                "an address that is opened may be anywhere; icons and texts are read as resources");
    }

    @Test
    void aSocketIsLocalAndInOnePlace() {
        check(
                noClasses()
                        .that(not(nameMatching("app\\.easeback\\.app\\.instance\\.Raise(Socket|Request)(\\$.*)?")))
                        .should()
                        .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\.(Server)?SocketChannel"
                                + "|java\\.net\\.(StandardProtocolFamily|ProtocolFamily|UnixDomainSocketAddress)")),
                "the one socket is a file in the data folder, by which a second start raises the window");
        check(
                noClasses()
                        .should()
                        .accessTargetWhere(targets(StandardProtocolFamily.class, Set.of("INET", "INET6", "valueOf"))
                                .or(opensAnySocket())),
                "a socket that is opened without its family is one of the network");
    }

    private static DescribedPredicate<JavaAccess<?>> opensAnySocket() {
        return DescribedPredicate.describe(
                "opens a socket without saying which",
                access -> access.getTargetOwner().isAssignableTo(NetworkChannel.class)
                        && access.getTarget().getName().equals("open")
                        && access.getTarget() instanceof CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty());
    }

    @Test
    void statementsAreMadeInOnePlace() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("app.easeback.storage.jdbc.Sql")
                        .should()
                        .accessTargetWhere(targets(
                                        Connection.class,
                                        Set.of("prepareStatement", "createStatement", "prepareCall", "nativeSQL"))
                                .or(targets(
                                        Statement.class,
                                        Set.of("execute", "executeQuery", "executeUpdate", "addBatch")))),
                "BoundParametersTest looks at what is given to Sql");
    }

    @Test
    void theTimeIsAskedOfAnInjectedClock() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("app.easeback.Main")
                        .should()
                        .accessTargetWhere(readsTheWallClock()),
                "what the app says at a moment must be testable at that moment; Main makes the one Clock");
    }

    @Test
    void oneClassCrossesToTheWindowsThread() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("app.easeback.ui.common.work.FxBackground")
                        .should()
                        .accessTargetWhere(targets(Platform.class, Set.of("runLater"))),
                "two threads are simple as long as they meet in one place");
    }

    @Test
    void theJournalAloneWrites() {
        var mayWrite = resideInAPackage(STORAGE)
                .or(equivalentTo(Journal.class))
                // Its own: nobody outside core can reach them.
                .or(name("app.easeback.core.EntryLog"))
                .or(name("app.easeback.core.ShownLog"));
        check(
                noClasses()
                        .that(not(mayWrite))
                        .should()
                        .accessTargetWhere(targets(Entries.class, Set.of("put", "remove"))
                                .or(targets(Profiles.class, Set.of("save")))
                                .or(targets(Plans.class, Set.of("put")))
                                .or(targets(Reminders.class, Set.of("put")))
                                .or(targets(ShownSuggestions.class, Set.of("add", "forgetBefore")))),
                "a write that bypasses Journal is checked by nobody and told to no listener");
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                noClasses().should().haveNameMatching(".*[.$](\\w*(Manager|Helper|Utils?|Impl)|I[A-Z]\\w*)"),
                "a name says what a thing is or does, not that it manages, helps or implements");
    }

    @Test
    void nothingStaticChanges() {
        check(
                fields().that().areStatic().should().beFinal(),
                "a static variable is a hidden argument of every method, and tests would share it");
    }

    /// The time of the machine, read without a [Clock] to choose another: by a call or a method reference.
    private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", access -> {
            var owner = access.getTargetOwner();
            boolean noClockGiven = !(access.getTarget() instanceof CodeUnitAccessTarget unit)
                    || unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (access.getTarget().getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time") && noClockGiven;
                case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                    owner.isEquivalentTo(Clock.class);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "<init>" -> owner.isEquivalentTo(Date.class);
                default -> false;
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> targets(Class<?> type, Set<String> methods) {
        return DescribedPredicate.describe(
                "is " + methods + " of " + type.getSimpleName(),
                access -> access.getTargetOwner().isAssignableTo(type)
                        && methods.contains(access.getTarget().getName()));
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(HOUSE_CLASSES);
    }

    private static ArchRule knowsOnly(String room, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(HOUSE)).or(resideInAPackage(room)).or(resideInAnyPackage(allowed)));
    }
}
