package app.easeback.cli;

import java.io.PrintStream;

/// Where a command says things: answers on one stream, all else on the other.
///
/// @param out takes answers
/// @param err takes all else
record Terminal(PrintStream out, PrintStream err) {

    /// A line of the answer.
    void answer(String line) {
        out.println(oneLine(line));
    }

    /// A line that is no answer.
    void tell(String line) {
        err.println(oneLine(line));
    }

    /// Bytes that are the answer.
    void answer(byte[] content) {
        out.write(content, 0, content.length);
    }

    /// Whether every answer so far has arrived.
    boolean arrived() {
        return !out.checkError();
    }

    /// Texts that people or files brought in may hold line ends, and characters that a terminal takes for orders.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
