package app.easeback.core.rules;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.diary.Diary;
import app.easeback.core.rules.SessionWords.MuscleWords;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.Twitches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was recorded, told in the order it happened; each word adds to the session, muscle or check-in named last.
final class Story {

    private final String name;
    private final List<SessionWords> sessions = new ArrayList<>();
    private final List<CheckInWords> checkIns = new ArrayList<>();
    private Week week = Week.USUAL;

    private Story(String name) {
        this.name = name;
    }

    /// One row of a table.
    static Story row(String name) {
        return new Story(name);
    }

    static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }

    Story in(Week other) {
        week = other;
        return this;
    }

    /// The session of the rules' own cases: left vastus lateralis, 8 twitches, tight for 20 weeks.
    Story session(String when) {
        return session(when, "vastus-lateralis", Side.LEFT).twitches(8).weeks(20);
    }

    /// A gentle one on the same muscle: few twitches, not very tight, tight for a month.
    Story mildSession(String when) {
        return session(when, "vastus-lateralis", Side.LEFT)
                .twitches(3)
                .tightness(Tightness.TIGHT)
                .weeks(4);
    }

    /// A session on one muscle of which nothing more is known yet.
    Story session(String when, String muscle, Side side) {
        sessions.add(new SessionWords("session-" + sessions.size(), week.time(when)));
        return andMuscle(muscle, side);
    }

    /// One more muscle of the same session.
    Story andMuscle(String muscle, Side side) {
        sessions.getLast().muscles.add(new MuscleWords(muscle, side));
        return this;
    }

    Story twitches(int count) {
        return twitches(Twitches.counted(count));
    }

    Story twitches(Twitches twitches) {
        muscle().twitches = Optional.of(twitches);
        return this;
    }

    Story twitchesUnknown() {
        muscle().twitches = Optional.empty();
        return this;
    }

    Story tightness(Tightness tightness) {
        muscle().tightness = Optional.of(tightness);
        return this;
    }

    Story tightnessUnknown() {
        muscle().tightness = Optional.empty();
        return this;
    }

    Story weeks(int weeks) {
        muscle().weeks = Optional.of(weeks);
        return this;
    }

    Story weeksUnknown() {
        muscle().weeks = Optional.empty();
        return this;
    }

    private MuscleWords muscle() {
        return sessions.getLast().muscles.getLast();
    }

    Story purpose(Purpose purpose) {
        sessions.getLast().purpose = purpose;
        return this;
    }

    Story painDuring(int pain) {
        sessions.getLast().painDuring = Optional.of(pain);
        return this;
    }

    Story sessionRecorded(String when) {
        sessions.getLast().recordedAt = week.time(when);
        return this;
    }

    /// The practitioner said at `given`: full intensity from `time`.
    Story advice(String given, String time) {
        sessions.getLast()
                .advice
                .add(new PractitionerAdvice(week.time(given), Optional.of(week.time(time)), Optional.empty()));
        return this;
    }

    Story adviceInWords(String given, String words) {
        sessions.getLast().advice.add(new PractitionerAdvice(week.time(given), Optional.empty(), Optional.of(words)));
        return this;
    }

    /// A check-in.
    Story at(String when) {
        checkIns.add(new CheckInWords("check-in-" + checkIns.size(), week.time(when)));
        return this;
    }

    /// Every muscle of the newest session is this sore.
    Story rated(int soreness) {
        sessions.getLast().muscles.forEach(muscle -> checkIns.getLast().ratings.add(new Rating(muscle.site, soreness)));
        return this;
    }

    Story rated(String muscle, Side side, int soreness) {
        checkIns.getLast().ratings.add(new Rating(site(muscle, side), soreness));
        return this;
    }

    Story limited(boolean limited) {
        checkIns.getLast().limited = Optional.of(limited);
        return this;
    }

    Story walking(boolean comfortable) {
        checkIns.getLast().walking = Optional.of(comfortable);
        return this;
    }

    Story painkiller(boolean taken) {
        checkIns.getLast().painkiller = Optional.of(taken);
        return this;
    }

    Story sign(Symptom... signs) {
        checkIns.getLast().signs.addAll(List.of(signs));
        return this;
    }

    Story settled(String when, SymptomsResolved.How how) {
        checkIns.getLast().settled = Optional.of(new SymptomsResolved(week.time(when), how));
        return this;
    }

    Story recorded(String when) {
        checkIns.getLast().recordedAt = week.time(when);
        return this;
    }

    /// The moment of the question; what is expected follows.
    Row now(String when) {
        var diary = new Diary(
                sessions.stream().map(SessionWords::toSession).toList(),
                checkIns.stream().map(CheckInWords::toCheckIn).toList());
        return new Row(name, week, diary, when);
    }
}
