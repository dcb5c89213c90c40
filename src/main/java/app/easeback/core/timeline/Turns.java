package app.easeback.core.timeline;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import java.time.ZonedDateTime;
import java.util.SortedSet;
import java.util.TreeSet;

/// The moments at which a level can change: where something happened, was recorded or grew old.
final class Turns {

    private Turns() {}

    /// @param t0 the time of the session whose levels are asked for
    static SortedSet<ZonedDateTime> of(Diary diary, ZonedDateTime t0) {
        var times = new TreeSet<ZonedDateTime>();
        times.add(t0);
        times.add(t0.plus(Limits.MINIMUM));
        times.add(t0.plus(Limits.SETTLED));
        for (ImsSession other : diary.sessions()) {
            times.add(other.recordedAt());
            times.add(other.at().plus(Limits.MINIMUM));
            times.add(other.at().plus(Limits.CURRENT).plusSeconds(1));
            other.advice().forEach(advice -> {
                times.add(advice.at());
                advice.fullIntensityFrom().ifPresent(times::add);
            });
        }
        for (CheckIn checkIn : diary.checkIns()) {
            times.add(checkIn.at());
            times.add(checkIn.recordedAt());
            times.add(checkIn.at().plus(Limits.FRESH).plusSeconds(1));
            checkIn.symptomsResolved().ifPresent(resolved -> times.add(resolved.at()));
        }
        return times;
    }
}
