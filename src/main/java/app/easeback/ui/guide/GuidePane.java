package app.easeback.ui.guide;

import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.SearchField;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.EmptyState;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import atlantafx.base.controls.Spacer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A search, the topics, and the one that is read.
final class GuidePane extends VBox {

    private final GuideModel model;
    private final Words words;
    private final TextField search;
    private final Hyperlink back = new Hyperlink();
    private final TopicList topics;
    private final ReadingPane reading;

    GuidePane(GuideModel model, Words words) {
        this.model = model;
        this.words = words;
        search = new SearchField(words);
        topics = new TopicList(model, words);
        reading = new ReadingPane(words, this::follow);
        var body = new GuideBody(topics, reading, nothingFound());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        setId("guide");
        getStyleClass().addAll("screen", "readable", "guide");
        // A filter, to come before the buttons and lists in here, which take Esc for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        buildBack();
        model.foundProperty().subscribe(found -> body.show(!found.isEmpty()));
        model.currentProperty().subscribe(topic -> reading.show(topic, model.searched()));
        model.queryProperty()
                .subscribe((_, _) -> reading.show(model.currentProperty().get(), model.searched()));
    }

    /// Moves the focus: users who followed a link read at once, those who look round begin with the topics.
    void takeFocus() {
        if (model.backProperty().get().isPresent()) {
            reading.focusHeading();
        } else {
            topics.focusChosen();
        }
    }

    private VBox head() {
        var title = Labels.styled(words.text("screen.guide"), "screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("guide-search");
        search.setPromptText(words.text("guide.search"));
        search.setAccessibleText(words.text("guide.search"));
        search.getStyleClass().add("guide-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(_ -> reading.focusHeading());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                topics.focusChosen();
                event.consume();
            }
        });
        var line = new ReflowBox(title, new Spacer(), search);
        line.getStyleClass().add("screen-head");
        return new VBox(back, line);
    }

    private void buildBack() {
        back.setId("guide-back");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.getStyleClass().add("guide-back");
        Shown.orGone(back);
        back.setOnAction(_ -> goBack());
        model.backProperty().subscribe(name -> {
            back.setVisible(name.isPresent());
            name.ifPresent(place -> back.setText(words.text("guide.back", place)));
        });
    }

    private Node nothingFound() {
        var all = Buttons.of("guide-show-all", words.text("guide.nothing.all"), this::clearSearch);
        var empty = new EmptyState(Feather.SEARCH, words.text("guide.nothing"), words.text("guide.nothing.help"), all);
        empty.setMaxHeight(Region.USE_PREF_SIZE);
        return empty;
    }

    private void follow(Topic topic) {
        model.follow(topic);
        reading.focusHeading();
    }

    private void goBack() {
        if (model.backProperty().get().isPresent()) {
            // First, as the place that the user goes back to takes the focus after that.
            reading.focusHeading();
            model.goBack();
        }
    }

    private void clearSearch() {
        model.queryProperty().set("");
        search.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (!model.queryProperty().get().isEmpty()) {
            clearSearch();
            event.consume();
        } else if (model.backProperty().get().isPresent()) {
            goBack();
            event.consume();
        }
    }
}
