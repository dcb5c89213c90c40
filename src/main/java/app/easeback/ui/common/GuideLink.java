package app.easeback.ui.common;

import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Shown;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet link to a topic of the Guide, placed where the question comes up. It fires a [GuideEvent].
public final class GuideLink extends Hyperlink {

    /// The key of its text is `guide.link.TOPIC`.
    public GuideLink(Words words, Topic topic) {
        super(words.text("guide.link." + topic.name()), new FontIcon(Feather.HELP_CIRCLE));
        setId("guide-link-" + topic.name());
        getStyleClass().addAll("small", "guide-link");
        setAccessibleHelp(words.text("guide.link.help"));
        setMinWidth(USE_PREF_SIZE);
        Shown.orGone(this);
        setOnAction(_ -> {
            setVisited(false);
            fireEvent(new GuideEvent(topic));
        });
    }
}
