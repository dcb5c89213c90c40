package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import app.easeback.storage.table.Selection;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No text of a user becomes part of a statement: all that is given to `Sql` is written in this program, and what a
/// user typed is bound. Where it is called is read from the classes, so that no name of a variable hides a call.
/// `ArchitectureTest` holds that statements are made by `Sql` alone.
@Apart
class BoundParametersTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /// What takes a statement, or a part of one, as its first argument.
    private static final Map<Class<?>, Set<String>> TAKERS = Map.of(
            Sql.class, Set.of("query", "number", "update", "insert", "run"),
            Columns.class, Set.of("set", "time", "constant", "muscle"),
            Selection.class, Set.of(JavaConstructor.CONSTRUCTOR_NAME));

    /// What a statement may be made of besides literals, constants and names in the quotes of SQL, by file. Each is a
    /// name or a number of this program's own; whoever adds one here says why it can hold nothing that was typed. A
    /// name that comes from a database is best given as `Soundness.quoted(name)`, which needs no line here.
    private static final Set<String> OUR_OWN = Set.of(
            // The name of its table, which each kind of entry gives its constructor as a literal.
            "VersionedTable: table",
            // A condition of literals, in `Selection`; `child` is a constant of each kind of entry.
            "VersionedTable: selection.rowsOf(table)",
            "VersionedTable: selection.childrenOf(table, child)",
            "VersionedTable: child",
            "Selection: child",
            // A constant of that file.
            "Connections: Soundness.CACHE",
            // Literals, given within the same file.
            "SqliteProfiles: table",
            "SqliteTraining: table",
            "Salvage: table",
            "DatabaseCopy: table",
            "DatabaseCopy: entries",
            "DatabaseCopy: order",
            "Soundness: schema",
            "Soundness: condition",
            "RowComparison: schema",
            // Names in the quotes of SQL.
            "RowComparison: name",
            "Replacement: columns",
            // Names of the tables, columns and indexes that the scripts among the resources have just made.
            "RowByRow: table.name()",
            "RowByRow: table.select()",
            "RowByRow: table.columns().get(i)",
            "RowByRow: table(parent).number().orElseThrow()",
            "RowByRow: parent",
            "RowByRow: link.own()",
            "RowByRow: each.child()",
            "RowByRow: each.own()",
            "RowByRow: numbers",
            // A condition on such a column, given within the same file.
            "RowByRow: which",
            // A script among the resources, and the number of its version.
            "Migrations: script(next)",
            "Migrations: next");

    private static final Pattern QUOTED = Pattern.compile("(?:Soundness\\.)?quoted\\([\\w.]+(?:\\(\\))?\\)");
    private static final Pattern LITERAL = Pattern.compile("\"\"\".*\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void everyStatementIsOfOurOwnWords() throws IOException {
        var foreign = new TreeSet<String>();
        var used = new TreeSet<String>();
        var calls = calls();
        for (var call : calls) {
            String source = withoutComments(Files.readString(call.file()));
            String name = call.file().getFileName().toString().replace(".java", "");
            for (String argument : call.firstArguments(source)) {
                for (String part : parts(argument)) {
                    boolean isOurs =
                            isConstant(part, source) || QUOTED.matcher(part).matches();
                    if (!isOurs) {
                        (OUR_OWN.contains(name + ": " + part) ? used : foreign).add(name + ": " + part);
                    }
                }
            }
        }
        assertEquals(Set.of(), foreign);
        assertEquals(OUR_OWN, used, "what is not used any more is not allowed any more");
        assertTrue(calls.size() > 180, calls.size() + " calls found");
    }

    @Test
    void noNameEndsItsQuotes() {
        assertEquals("\"a\"\"; DROP TABLE b --\"", Soundness.quoted("a\"; DROP TABLE b --"));
    }

    /// A place in the sources where something is called.
    ///
    /// @param name of a method, or `new` and a type
    /// @param line where the parenthesis before its arguments stands, counted from 1; for a type, or a later one
    private record Call(Path file, String name, int line) {

        /// Of each call of that name there, also where it is one of another type in the same line.
        List<String> firstArguments(String source) {
            int from = 0;
            for (int i = 1; i < line; i++) {
                from = source.indexOf('\n', from) + 1;
            }
            int to = source.indexOf('\n', from);
            if (name.startsWith("new ")) {
                from = source.lastIndexOf(name + "(", to);
            }
            var call = Pattern.compile("\\b" + name + "\\(").matcher(source).region(from, to);
            var found = new ArrayList<String>();
            while (call.find()) {
                found.add(firstArgument(source, call.end()));
            }
            assertFalse(found.isEmpty(), this + " is not found in the source");
            return found;
        }
    }

    private static Set<Call> calls() {
        var program = new ClassFileImporter()
                .importUrl(Sql.class.getProtectionDomain().getCodeSource().getLocation());
        var calls = new HashSet<Call>();
        for (var type : program) {
            for (var access : type.getCodeUnitCallsFromSelf()) {
                taken(access).ifPresent(calls::add);
            }
            type.getCodeUnitReferencesFromSelf()
                    .forEach(reference -> assertTrue(
                            taken(reference).isEmpty(),
                            () -> "what is given here is not seen: " + reference.getDescription()));
        }
        return calls;
    }

    /// What the takers do among themselves is given to them by others.
    private static Optional<Call> taken(JavaCodeUnitAccess<?> access) {
        var target = access.getTarget();
        return TAKERS.entrySet().stream()
                .filter(taker -> target.getOwner().isEquivalentTo(taker.getKey()))
                .filter(taker -> taker.getValue().contains(target.getName()))
                .filter(taker -> taker.getKey() == Selection.class
                        || !access.getOriginOwner().isEquivalentTo(taker.getKey()))
                .map(taker -> new Call(
                        source(access.getOriginOwner()),
                        target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                                ? "new " + target.getOwner().getSimpleName()
                                : target.getName(),
                        access.getLineNumber()))
                .findFirst();
    }

    private static Path source(JavaClass type) {
        String file = type.getSource().flatMap(Source::getFileName).orElseThrow();
        return SOURCES.resolve(type.getPackageName().replace('.', '/')).resolve(file);
    }

    @Test
    void aStatementMadeOfWhatWasTypedWouldBeSeen() {
        String source = "class A { static final String ALL = \"SELECT 1\"; }";
        assertEquals(List.of("\"a = '\"", "note", "\"'\""), parts(firstArgument("x(\"a = '\" + note + \"'\", b)", 2)));
        assertTrue(isConstant("\"a\"", source) && isConstant("ALL", source));
        assertTrue(!isConstant("note", source) && !isConstant("NONE", source) && !isConstant("session.note()", source));
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?m)^[ \\t]*//.*$", "")
                .replaceAll("(?m)[ \\t]// .*$", "")
                .replace("'\"'", "QUOTE");
    }

    /// From the open parenthesis to the comma or parenthesis that ends the first argument.
    private static String firstArgument(String source, int from) {
        return until(",)", source, from);
    }

    /// What stands before the first of `ends` that is in no literal and no parentheses.
    private static String until(String ends, String source, int from) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            int literal = literalEnd(source, i);
            if (literal > i) {
                i = literal - 1;
                continue;
            }
            char c = source.charAt(i);
            if (depth == 0 && ends.indexOf(c) >= 0) {
                return source.substring(from, i).strip();
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        throw new AssertionError("an expression without end");
    }

    /// What is joined by plus signs.
    private static List<String> parts(String expression) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < expression.length(); i++) {
            int literal = literalEnd(expression, i);
            if (literal > i) {
                i = literal - 1;
                continue;
            }
            char c = expression.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && c == '+') {
                parts.add(expression.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(expression.substring(begin).strip());
        return parts;
    }

    private static int literalEnd(String text, int at) {
        if (text.charAt(at) != '"') {
            return at;
        }
        if (text.startsWith("\"\"\"", at)) {
            return text.indexOf("\"\"\"", at + 3) + 3;
        }
        int end = at + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /// A literal, or a constant of the same file that is a literal, a number or made of such.
    private static boolean isConstant(String part, String source) {
        if (LITERAL.matcher(part).matches()) {
            return true;
        }
        if (!part.matches("[A-Z][A-Z_0-9]*")) {
            return false;
        }
        var declared = Pattern.compile("static final \\w+ " + part + "\\s*=").matcher(source);
        return declared.find()
                && parts(until(";", source, declared.end())).stream()
                        .allMatch(each -> each.matches("0x[0-9A-Fa-f]+|\\d+") || isConstant(each, source));
    }
}
