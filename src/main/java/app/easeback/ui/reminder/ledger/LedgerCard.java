package app.easeback.ui.reminder.ledger;

import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The ledger of the reminders: by day, the newest first, to be narrowed by kind and by whether they came. The
/// first few are built, the rest on demand.
public final class LedgerCard extends Card {

    private static final int FEW = 8;

    private final LedgerModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Set<String> open = new HashSet<>();
    private Optional<Content> shown = Optional.empty();
    private boolean all;

    /// What decides how the rows look.
    private record Content(LocalDate today, ZoneId zone, List<Story> stories, boolean any, boolean all) {}

    public LedgerCard(LedgerModel model, Words words) {
        super(words.text("ledger.title"));
        this.model = model;
        this.words = words;
        setId("ledger");
        var help = Labels.wrapped(words.text("ledger.help"), "quiet");
        rows.getStyleClass().add("stories");
        more.setId("ledger-more");
        more.getStyleClass().addAll("flat", "quick", "more");
        Shown.orGone(more);
        more.setOnAction(_ -> {
            all = !all;
            model.pageProperty().get().ifPresent(this::show);
        });
        var filters = filters();
        Shown.orGone(filters);
        getChildren().addAll(help, filters, rows, more);
        model.pageProperty()
                .subscribe(shown -> shown.ifPresent(page -> {
                    filters.setVisible(page.any());
                    show(page);
                }));
    }

    private Node filters() {
        String kindLabel = words.text("ledger.kind");
        var kind = new Segmented<>("ledger-kind", kindLabel, List.of(Story.Subject.values()), words::name);
        kind.valueProperty().set(Optional.of(Story.Subject.ALL));
        kind.onChosen(model::choose);
        String cameLabel = words.text("ledger.came");
        var came = new Segmented<>("ledger-came", cameLabel, List.of(Story.Came.values()), words::name);
        came.valueProperty().set(Optional.of(Story.Came.ALL));
        came.onChosen(model::choose);
        var filters = new FlowPane(kind, came);
        filters.getStyleClass().add("filters");
        return filters;
    }

    private void show(LedgerModel.Page page) {
        var stories = page.stories();
        more.setVisible(stories.size() > FEW);
        more.setText(words.text(all ? "reminder.fewer" : "ledger.more", stories.size()));
        var content = new Content(page.now().toLocalDate(), page.now().getZone(), stories, page.any(), all);
        if (shown.filter(content::equals).isEmpty()) {
            shown = Optional.of(content);
            build(page, all ? stories : stories.stream().limit(FEW).toList());
        }
    }

    private void build(LedgerModel.Page page, List<Story> stories) {
        var nodes = new ArrayList<Node>();
        Optional<LocalDate> day = Optional.empty();
        for (Story story : stories) {
            var own =
                    story.last().due().withZoneSameInstant(page.now().getZone()).toLocalDate();
            if (!day.equals(Optional.of(own))) {
                day = Optional.of(own);
                nodes.add(Labels.styled(words.longDay(own), "quiet", "small", "story-day"));
            }
            nodes.add(new StoryRow(words, story, page.now(), open));
        }
        if (nodes.isEmpty()) {
            nodes.add(Labels.withId(
                    "ledger-none",
                    Labels.wrapped(words.text(page.any() ? "ledger.none.such" : "ledger.none"), "quiet")));
        }
        KeptFocus.replace(rows, nodes, rows);
    }
}
