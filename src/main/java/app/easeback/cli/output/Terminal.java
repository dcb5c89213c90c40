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

    /// Notes that what was asked for is done, and that the answer only tells of it.
    public void done() {
        done = true;
    }

    /// Whether something was done that stays so, wherever the answer goes.
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

    /// A line about the answer, kept until it is given: what could not be done says why, and nothing else.
    public void remark(String line) {
        remarks.add(line);
    }

    /// Tells what was remarked.
    public void tellRemarks() {
        remarks.forEach(this::tell);
    }

    /// Takes bytes that are the answer. It never fails: [#arrived] says whether they arrived.
    public OutputStream answer() {
        return out;
    }

    /// Whether every answer so far has arrived.
    public boolean arrived() {
        return !out.checkError();
    }

    /// A line of an answer that programs read: it is as [Json] made it, with no order in it.
    public void answerJson(String line) {
        out.println(line);
    }

    /// Texts that people or files brought in may hold line ends, and characters that a terminal takes for orders.
    private static String oneLine(String text) {
        return ORDERS.matcher(text).replaceAll(" ");
    }

    /// Whether a terminal takes a character for an order: to control it, to end the line, or to turn the direction of
    /// all that follows.
    static boolean isOrder(int character) {
        return ORDERS.matcher(Character.toString(character)).matches();
    }
}
