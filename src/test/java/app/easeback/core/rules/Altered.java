package app.easeback.core.rules;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.TreatedMuscle;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The same diary but for one thing.
final class Altered {

    private Altered() {}

    static Diary muscles(Diary diary, UnaryOperator<TreatedMuscle> change) {
        return sessions(
                diary,
                session ->
                        session(session, session.muscles().stream().map(change).toList(), session.advice()));
    }

    static Diary sessions(Diary diary, UnaryOperator<ImsSession> change) {
        return new Diary(diary.sessions().stream().map(change).toList(), diary.checkIns());
    }

    static Diary checkIns(Diary diary, UnaryOperator<CheckIn> change) {
        return new Diary(diary.sessions(), diary.checkIns().stream().map(change).toList());
    }

    static ImsSession session(ImsSession like, List<TreatedMuscle> muscles, List<PractitionerAdvice> advice) {
        return new ImsSession(
                like.id(),
                like.at(),
                like.recordedAt(),
                like.purpose(),
                muscles,
                like.painDuring(),
                like.practitioner(),
                advice,
                like.note());
    }

    /// Another session, of the same content but recorded at `later`.
    static ImsSession recorded(ImsSession like, ZonedDateTime later) {
        return new ImsSession(
                new Id("late-" + like.id()),
                like.at(),
                later,
                like.purpose(),
                like.muscles(),
                like.painDuring(),
                like.practitioner(),
                like.advice(),
                like.note());
    }

    /// Another check-in, of the same content but recorded at `later`.
    static CheckIn recorded(CheckIn like, ZonedDateTime later) {
        return at(like, "late-", like.at(), later);
    }

    /// Another check-in, of the same content but made at `later`.
    static CheckIn happened(CheckIn like, ZonedDateTime later) {
        return at(like, "next-", later, later);
    }

    private static CheckIn at(CheckIn like, String prefix, ZonedDateTime at, ZonedDateTime recordedAt) {
        return new CheckIn(
                new Id(prefix + like.id()),
                at,
                recordedAt,
                like.ratings(),
                like.fatigue(),
                like.activityLimited(),
                like.walkingComfortable(),
                like.painkiller(),
                like.trainedSince(),
                like.symptoms(),
                like.symptomsResolved(),
                like.note());
    }

    static CheckIn answers(
            CheckIn like, Optional<Boolean> limited, Optional<Boolean> walking, Optional<Boolean> painkiller) {
        return checkIn(like, like.ratings(), limited, walking, painkiller, like.symptomsResolved());
    }

    static CheckIn settled(CheckIn like, SymptomsResolved settled) {
        return checkIn(
                like,
                like.ratings(),
                like.activityLimited(),
                like.walkingComfortable(),
                like.painkiller(),
                Optional.of(settled));
    }

    /// One site's rating becomes `other`.
    static CheckIn rating(CheckIn like, Site site, Rating other) {
        var ratings = like.ratings().stream()
                .map(rating -> rating.site().equals(site) ? other : rating)
                .toList();
        return checkIn(
                like,
                ratings,
                like.activityLimited(),
                like.walkingComfortable(),
                like.painkiller(),
                like.symptomsResolved());
    }

    private static CheckIn checkIn(
            CheckIn like,
            List<Rating> ratings,
            Optional<Boolean> limited,
            Optional<Boolean> walking,
            Optional<Boolean> painkiller,
            Optional<SymptomsResolved> settled) {
        return new CheckIn(
                like.id(),
                like.at(),
                like.recordedAt(),
                ratings,
                like.fatigue(),
                limited,
                walking,
                painkiller,
                like.trainedSince(),
                like.symptoms(),
                settled,
                like.note());
    }
}
