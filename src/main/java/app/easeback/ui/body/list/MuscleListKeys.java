package app.easeback.ui.body.list;

import app.easeback.core.body.Side;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keys of the list of muscles. The arrow keys take the focus from box to box, so that a screen reader names
/// each with its muscle and side; Tab leaves the list at once.
final class MuscleListKeys {

    private static final List<Side> SIDES = List.of(Side.values());

    private final MuscleList muscles;
    private final TextField search;
    private final ListView<MuscleRow> list;
    private int row = -1;
    private Side side = Side.LEFT;

    MuscleListKeys(MuscleList muscles, TextField search, ListView<MuscleRow> list) {
        this.muscles = muscles;
        this.search = search;
        this.list = list;
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.textProperty().subscribe(this::beginAtTheTop);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> whereTheFocusIs());
        list.focusVisibleProperty().subscribe(this::enter);
    }

    /// Takes a user who comes by Tab to a box at once, in the row they left or the first: Space ticks it.
    private void enter(boolean byKey) {
        if (byKey) {
            go(Math.max(0, row), 1);
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            beginAtTheTop();
            go(0, 1);
        }
    }

    private void beginAtTheTop() {
        row = -1;
        side = Side.LEFT;
    }

    /// A letter begins a new search.
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (!letter.isEmpty() && Character.isLetter(letter.codePointAt(0))) {
            event.consume();
            search.requestFocus();
            search.setText(letter);
            search.end();
        }
    }

    private void listKey(KeyEvent event) {
        whereTheFocusIs();
        int page = (int) Math.max(1, list.getHeight() / list.getFixedCellSize() - 1);
        int last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case TAB -> {
                if (!event.isShiftDown()) {
                    return;
                }
                // The node before a box is the list itself, which would give the focus back to the box.
                search.requestFocus();
            }
            case DOWN -> go(row + 1, 1);
            case UP -> {
                if (!go(row - 1, -1)) {
                    search.requestFocus();
                    search.selectAll();
                }
            }
            case PAGE_DOWN -> go(Math.min(row + page, last), -1);
            case PAGE_UP -> go(Math.max(row - page, 0), 1);
            case HOME -> go(0, 1);
            case END -> go(last, -1);
            case LEFT -> turn(-1);
            case RIGHT -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to a row, or on from it by `step` past headings. Where there is none nothing moves.
    ///
    /// @return whether there was such a row
    private boolean go(int wanted, int step) {
        int to = wanted;
        while (to >= 0 && to < list.getItems().size() && list.getItems().get(to) instanceof MuscleRow.Heading) {
            to += step;
        }
        boolean there = to >= 0 && to < list.getItems().size();
        if (there) {
            row = to;
            focus();
        }
        return there;
    }

    private void turn(int step) {
        int to = SIDES.indexOf(side) + step;
        if (row >= 0 && to >= 0 && to < SIDES.size() && has(SIDES.get(to))) {
            side = SIDES.get(to);
            focus();
        }
    }

    /// Whether the muscle of the row has a box for that side.
    private boolean has(Side wanted) {
        return cell().filter(cell -> cell.box(wanted).isVisible()).isPresent();
    }

    private void focus() {
        if (box().filter(this::isInView).isEmpty()) {
            list.scrollTo(Math.max(0, row - 1));
            list.layout();
        }
        list.getSelectionModel().select(row);
        if (!has(side)) {
            side = Side.RIGHT;
        }
        box().ifPresent(CheckBox::requestFocus);
    }

    private boolean isInView(CheckBox box) {
        var bounds = list.sceneToLocal(box.localToScene(box.getLayoutBounds()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
    }

    private Optional<CheckBox> box() {
        return cell().map(cell -> cell.box(side));
    }

    private Optional<MuscleCell> cell() {
        return muscles.cells().stream()
                .filter(cell -> cell.getIndex() == row && cell.muscle().isPresent())
                .findFirst();
    }

    /// Takes up the box that has the focus: after a click the keys go on from there.
    private void whereTheFocusIs() {
        for (MuscleCell cell : muscles.cells()) {
            for (Side each : SIDES) {
                if (cell.muscle().isPresent() && cell.box(each).isFocused()) {
                    row = cell.getIndex();
                    side = each;
                }
            }
        }
    }
}
