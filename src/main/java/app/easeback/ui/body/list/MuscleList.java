package app.easeback.ui.body.list;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleGroup;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.body.BodySelection;
import app.easeback.ui.body.MuscleNames;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.SearchField;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list twin of the body map: every muscle with a box for each side, by region, found by typing any of its
/// names. All that the map does can be done here with the keyboard.
public final class MuscleList extends VBox {

    private static final double SCROLL_BAR = 8;
    private static final double ROW_HEIGHT = 48;
    private static final double HEIGHT = 420;

    /// The width, in em, below which the boxes have no room beside the names.
    private static final double NARROW = 27;

    private static final PseudoClass NARROW_LIST = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final MuscleNames names;
    private final TextField search;
    private final ObservableList<MuscleRow> rows = FXCollections.observableArrayList();
    private final ListView<MuscleRow> list = new ListView<>(rows);
    private final List<MuscleCell> cells = new ArrayList<>();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(false);

    public MuscleList(Words words, BodySelection selection) {
        this.words = words;
        this.search = new SearchField(words);
        this.names = new MuscleNames(words);
        setId("muscle-list");
        getStyleClass().add("muscle-list");
        search.setId("muscle-list-search");
        search.setPromptText(words.text("body.list.search"));
        search.setAccessibleText(words.text("body.list.search"));
        search.setAccessibleHelp(words.text("body.list.help"));
        search.textProperty().subscribe(this::find);
        list.setId("muscle-list-rows");
        list.setAccessibleText(words.text("body.list.name"));
        list.setAccessibleHelp(words.text("body.list.help"));
        list.getStyleClass().add("muscle-rows");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(Labels.wrapped(words.text("body.list.nothing"), "quiet"));
        list.setCellFactory(_ -> newCell(selection));
        VBox.setVgrow(list, Priority.ALWAYS);
        new MuscleListKeys(this, search, list);
        selection.sites().addListener((ListChangeListener<Site>) _ -> cells.forEach(MuscleCell::showChosen));
        var table = new VBox(head(), list);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(search, table);
        widthProperty().subscribe(this::fit);
        search.fontProperty().subscribe(this::fit);
        narrow.subscribe(is -> pseudoClassStateChanged(NARROW_LIST, is));
    }

    /// The width, in pixels, from which on a row has its boxes beside its name.
    public double leastWidth() {
        return NARROW * search.getFont().getSize();
    }

    private void fit() {
        narrow.set(0 < getWidth() && getWidth() < leastWidth());
    }

    /// Shows all muscles again.
    public void clearSearch() {
        search.clear();
    }

    /// Makes screen readers say what `problem` shows when they read the search.
    public void speak(Label problem) {
        FieldRow.speak(problem, search);
    }

    /// Moves the focus to the search.
    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /// All cells made so far, in no particular order; some may be out of use.
    public List<MuscleCell> cells() {
        return cells;
    }

    private MuscleCell newCell(BodySelection selection) {
        var cell = new MuscleCell(words, names, selection, narrow.getReadOnlyProperty());
        cells.add(cell);
        return cell;
    }

    /// The names of the columns of boxes. To a screen reader each box names its side itself.
    private HBox head() {
        var head = new HBox(new Spacer());
        head.getStyleClass().add("muscle-head");
        // Stays above the boxes where all rows fit and there is no scroll bar.
        head.translateXProperty()
                .bind(Bindings.when(Bindings.size(rows)
                                .multiply(list.fixedCellSizeProperty())
                                .lessThan(list.heightProperty()))
                        .then(SCROLL_BAR)
                        .otherwise(0));
        for (Side side : Side.values()) {
            var name = Labels.styled(words.name(side), "quiet", "small", "muscle-column");
            head.getChildren().add(name);
        }
        return Shown.when(head, narrow.not());
    }

    private void find(String typed) {
        List<Muscle> muscles = names.matches(typed);
        var found = new ArrayList<MuscleRow>();
        for (Muscle muscle : muscles) {
            if (typed.isBlank() && isFirstOf(muscle.group(), found)) {
                found.add(new MuscleRow.Heading(muscle.group()));
            }
            found.add(new MuscleRow.Entry(muscle));
        }
        rows.setAll(found);
        if (!found.isEmpty()) {
            list.scrollTo(0);
        }
    }

    private static boolean isFirstOf(MuscleGroup group, List<MuscleRow> above) {
        return above.isEmpty() || !(above.getLast() instanceof MuscleRow.Entry(Muscle last) && last.group() == group);
    }
}
