package app.easeback.cli.output;

import java.io.PrintStream;

/// Where a command says things: answers on one stream, all else on the other.
///
/// @param out takes answers
/// @param err takes all else
public record Terminal(PrintStream out, PrintStream err) {

    /// A line of the answer.
    public void answer(String line) {
        out.println(oneLine(line));
    }

    /// A line that is no answer.
    public void tell(String line) {
        err.println(oneLine(line));
    }

    /// Bytes that are the answer.
    public void answer(byte[] content) {
        out.write(content, 0, content.length);
    }

    /// Whether every answer so far has arrived.
    public boolean arrived() {
        return !out.checkError();
    }

    /// Texts that people or files brought in may hold line ends, and characters that a terminal takes for orders.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
