package app.easeback.cli.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a command says things: answers on one stream, all else on the other.
public final class Terminal {

    private static final Pattern ORDERS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private final PrintStream out;
    private final PrintStream err;
    private final List<String> remarks = new ArrayList<>();
    private boolean done;

    /// @param out takes answers
    /// @param err takes all else
    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Notes that the work is done, so that the answer only tells of it.
    public void done() {
        done = true;
    }

    /// Whether work was done that stays done even if the answer is lost.
    public boolean isDone() {
        return done;
    }

    /// A line of the answer.
    public void answer(String line) {
        out.println(oneLine(line));
    }

    /// A line that is no answer.
    public void tell(String line) {
        err.println(oneLine(line));
    }

    /// A line about the answer, kept until the command has succeeded: one that fails says why, and nothing
    /// else.
    public void remark(String line) {
        remarks.add(line);
    }

    /// Writes the remarks.
    public void tellRemarks() {
        remarks.forEach(this::tell);
    }

    /// Takes the bytes of the answer. It never fails: [#arrived] says whether they arrived.
    public OutputStream answer() {
        return out;
    }

    /// Whether every answer so far has arrived.
    public boolean arrived() {
        return !out.checkError();
    }

    /// A line of an answer that programs read, as [Json] made it, with no control characters in it.
    public void answerJson(String line) {
        out.println(line);
    }

    /// The text in one line. What people type or files bring in may hold line ends, and characters that
    /// control a terminal.
    private static String oneLine(String text) {
        return ORDERS.matcher(text).replaceAll(" ");
    }

    /// Whether a character controls a terminal, ends the line, or turns the direction of all that follows.
    static boolean isOrder(int character) {
        return ORDERS.matcher(Character.toString(character)).matches();
    }
}
