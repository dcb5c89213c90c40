package app.easeback.app.wiring;

import app.easeback.core.guide.Guide;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideEvent;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.guide.GuideModel;
import app.easeback.ui.guide.GuideView;
import javafx.scene.Node;

/// The screen Guide, and the way there from a link and back.
final class GuideScreen {

    private final Words words;
    private final Navigation navigation;
    private final GuideModel model;
    private final GuideView view;

    GuideScreen(Words words, Navigation navigation) {
        this.words = words;
        this.navigation = navigation;
        model = new GuideModel(Guide.topics(words));
        view = new GuideView(model, words);
        navigation.currentProperty().subscribe(id -> {
            if (!id.equals(view.id())) {
                model.forgetTheWay();
            }
        });
    }

    GuideView view() {
        return view;
    }

    /// Opens what the links under `window` ask for.
    void answer(Node window) {
        window.addEventHandler(GuideEvent.OPEN, event -> {
            String from = navigation.currentProperty().get();
            model.open(event.topic(), words.text("screen." + from), () -> {
                navigation.go(from);
                if (event.getTarget() instanceof Node link) {
                    link.requestFocus();
                }
            });
            navigation.go(view.id());
            event.consume();
        });
    }
}
