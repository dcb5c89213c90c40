package app.easeback.core.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A part of a line.
public sealed interface Span {

    /// What is read.
    String text();

    record Plain(String text) implements Span {}

    /// Leads to another topic.
    record Link(String text, Topic to) implements Span {}

    /// The parts of a text in which a link is written `[what is read](TOPIC)`.
    ///
    /// @throws IllegalArgumentException when there is no such topic
    static List<Span> of(String written) {
        var spans = new ArrayList<Span>();
        var link = Pattern.compile("\\[([^]]+)]\\((\\w+)\\)").matcher(written);
        int done = 0;
        while (link.find()) {
            if (link.start() > done) {
                spans.add(new Plain(written.substring(done, link.start())));
            }
            spans.add(new Link(link.group(1), Topic.valueOf(link.group(2))));
            done = link.end();
        }
        if (done < written.length()) {
            spans.add(new Plain(written.substring(done)));
        }
        return List.copyOf(spans);
    }
}
