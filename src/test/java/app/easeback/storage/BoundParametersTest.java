package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No text of a user becomes part of a statement: all that is given to `Sql` is written in this program, and what a
/// user typed is bound. `ArchitectureTest` holds that statements are made by `Sql` alone.
class BoundParametersTest {

    private static final Path SOURCES = Path.of("src/main/java/app/easeback/storage");

    /// What a statement may be made of besides literals and constants, by file. Each is a name or a number of this
    /// program's own; whoever adds one here says why it can hold nothing that was typed.
    private static final Set<String> OUR_OWN = Set.of(
            // The name of its table, which each kind of entry gives its constructor as a literal.
            "VersionedTable: table",
            // A condition of literals, in `Selection`; `child` is a constant of each kind of entry.
            "VersionedTable: selection.rowsOf(table)",
            "VersionedTable: selection.childrenOf(table, child)",
            "VersionedTable: child",
            "Selection: child",
            // A constant of that file.
            "Soundness: DatabaseFile.CACHE",
            // Literals, given within the same file.
            "SqliteProfiles: table",
            "SqliteTraining: table",
            "Salvage: table",
            "DatabaseCopy: table",
            "DatabaseCopy: entries",
            "DatabaseCopy: order",
            // The names that SQLite gives of its own tables, quoted as SQL quotes names.
            "Comparison: schema",
            "Comparison: name",
            "Soundness: schema",
            "Soundness: quoted(table)",
            "Soundness: quoted(index.name())",
            "Soundness: quoted(index.table())",
            "Replacement: Soundness.quoted(table)",
            "Replacement: columns",
            // A literal, given within the same file.
            "Soundness: condition",
            // A script among the resources, and the number of its version.
            "Migrations: script(next)",
            "Migrations: next");

    private static final Pattern CALL =
            Pattern.compile("\\bsql\\s*\\.\\s*(query|number|update|insert|run)\\s*\\(|new Sql\\(|\\bnew Selection\\(");
    private static final Pattern LITERAL = Pattern.compile("\"\"\".*\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void everyStatementIsOfOurOwnWords() throws IOException {
        var foreign = new TreeSet<String>();
        var used = new TreeSet<String>();
        int calls = 0;
        for (Path file : sources()) {
            String source = withoutComments(Files.readString(file));
            String name = file.getFileName().toString().replace(".java", "");
            var call = CALL.matcher(source);
            while (call.find()) {
                if (call.group().startsWith("new Sql")) {
                    continue;
                }
                calls++;
                for (String part : parts(firstArgument(source, call.end()))) {
                    if (!isConstant(part, source)) {
                        (OUR_OWN.contains(name + ": " + part) ? used : foreign).add(name + ": " + part);
                    }
                }
            }
        }
        assertEquals(Set.of(), foreign);
        assertEquals(OUR_OWN, used, "what is not used any more is not allowed any more");
        assertTrue(calls > 50, calls + " calls found");
    }

    /// Names of columns are put into statements as they are.
    @Test
    void everyColumnIsNamedByALiteral() throws IOException {
        int named = 0;
        for (Path file : sources()) {
            String source = withoutComments(Files.readString(file));
            var columns = Pattern.compile("\\.(?:set|time|constant)\\(\\s*(.)").matcher(source);
            while (columns.find()) {
                boolean reads = source.startsWith("row", Math.max(0, columns.start() - 3));
                boolean isOurs = source.contains("new Columns()") && !file.endsWith("Columns.java");
                if (isOurs && !reads) {
                    named++;
                    assertEquals(
                            "\"", columns.group(1), file + ": " + source.substring(columns.start(), columns.end()));
                }
            }
        }
        assertTrue(named > 60, named + " columns found");
    }

    @Test
    void aStatementMadeOfWhatWasTypedWouldBeSeen() {
        String source = "class A { static final String ALL = \"SELECT 1\"; }";
        assertEquals(List.of("\"a = '\"", "note", "\"'\""), parts(firstArgument("x(\"a = '\" + note + \"'\", b)", 2)));
        assertTrue(isConstant("\"a\"", source) && isConstant("ALL", source));
        assertTrue(!isConstant("note", source) && !isConstant("NONE", source) && !isConstant("session.note()", source));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Sql.java"))
                    // All its names are those of tables that this program’s own scripts have just made.
                    .filter(file -> !file.endsWith("RowByRow.java"))
                    .toList();
        }
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?m)\\s// .*$", "")
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
