package app.easeback.ui.today;

import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.words.Words;
import app.easeback.ui.body.SorenessMap;
import app.easeback.ui.common.EmptyState;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.ScreenPane;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen Today.
public final class TodayView implements Screen {

    private final TodayModel model;
    private final TrainingModel training;
    private final Words words;
    private final Runnable logSession;
    private final Runnable repeatLast;
    private final Runnable tellSign;
    private final Supplier<Region> timerCard;
    private final Supplier<Region> checkInCard;
    private final Supplier<Region> nextCard;

    /// @param logSession what "Log a session" does
    /// @param repeatLast what "Repeat last" does
    /// @param tellSign leads to where a warning sign is told
    /// @param timerCard makes the card of a running heat timer, which hides itself where none runs
    /// @param checkInCard makes the card to check in with
    /// @param nextCard makes the card of the next reminders
    public TodayView(
            TodayModel model,
            TrainingModel training,
            Words words,
            Runnable logSession,
            Runnable repeatLast,
            Runnable tellSign,
            Supplier<Region> timerCard,
            Supplier<Region> checkInCard,
            Supplier<Region> nextCard) {
        this.model = model;
        this.training = training;
        this.words = words;
        this.logSession = logSession;
        this.repeatLast = repeatLast;
        this.tellSign = tellSign;
        this.timerCard = timerCard;
        this.checkInCard = checkInCard;
        this.nextCard = nextCard;
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public Ikon icon() {
        return Feather.SUN;
    }

    @Override
    public Region build() {
        var log = new Button(words.text("today.log"), new FontIcon(Feather.PLUS));
        log.setId("log-session");
        log.getStyleClass().add("accent");
        log.setOnAction(_ -> logSession.run());
        log.managedProperty().bind(log.visibleProperty());
        var repeat = new Button(words.text("today.repeat"), new FontIcon(Feather.REPEAT));
        repeat.setId("repeat-last");
        repeat.setOnAction(_ -> repeatLast.run());
        repeat.setVisible(false);
        repeat.managedProperty().bind(repeat.visibleProperty());
        var page = new ScreenPane(repeat, log);
        var decision = new DecisionCard(words);
        var sign = new SignCard(words, model::settle);
        var seen = new SeenSignsCard(words, tellSign);
        var soreness = new SorenessMap(words);
        soreness.getStyleClass().add("card");
        var movements = new MovementsCard(training, words);
        var empty = nothing(words.text("today.empty"), words.text("today.empty.help"));
        var first = nothing(words.text("today.new"), words.text("today.new.help"));
        var timer = timerCard.get();
        var checkIn = checkInCard.get();
        var next = nextCard.get();
        model.todayProperty()
                .subscribe(today -> today.ifPresent(shown -> {
                    var suggestion = shown.suggestion();
                    page.setTitle(words.text(
                            "today.title", words.longDay(suggestion.at().toLocalDate())));
                    boolean stopped = suggestion.level() == TrainingLevel.STOP;
                    repeat.setVisible(shown.hasHistory() && !stopped);
                    boolean focused = page.isFocusWithin();
                    boolean news = sign.show(shown);
                    if (stopped) {
                        // More can feel wrong by now. In an emergency the one thing to do stands alone.
                        page.show(sign.leavesRoom() ? List.of(sign, checkIn) : List.of(sign));
                    } else {
                        seen.show(shown);
                        decision.show(shown);
                        soreness.show(shown.soreness());
                        movements.show(suggestion);
                        boolean nothing = suggestion.level() == TrainingLevel.NONE;
                        // The one next step stands in the middle of the empty page, and not twice.
                        log.setVisible(!nothing);
                        if (!nothing) {
                            page.show(List.of(timer, sign, decision, seen, checkIn, soreness, movements, next));
                        } else if (shown.everNeedled() || seen.isVisible()) {
                            page.show(List.of(timer, sign, empty, seen, checkIn, next));
                        } else {
                            page.show(List.of(timer, sign, first, next));
                        }
                    }
                    // Whom to call is read at once, from wherever on the page the sign was told.
                    if (news && sign.isVisible()) {
                        page.setVvalue(0);
                        if (focused) {
                            sign.takeFocus();
                        }
                    }
                }));
        training.refresh();
        return page;
    }

    private EmptyState nothing(String said, String help) {
        return new EmptyState(
                Feather.COFFEE, said, help, EmptyState.step("today-empty-log", words.text("today.log"), logSession));
    }
}
