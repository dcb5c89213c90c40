package app.easeback.core.rules;

import app.easeback.core.body.Region;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.diary.Diary;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Which warning signs a check-in asks about. A sign that is not asked about can always be reported.
///
/// @param asked whether it asks, or only leaves a way to report one
/// @param breathingFirst whether breathing and the chest are asked about at once, without a click
/// @param groups every group, in the order to show them
public record SignQuestions(boolean asked, boolean breathingFirst, List<SignGroup> groups) {

    public SignQuestions {
        groups = List.copyOf(groups);
    }

    /// What a check-in at `at` asks about. It asks for 72 hours after the newest session, for as long as a
    /// session near the lungs is current, and after a rise of soreness. No setting changes that.
    ///
    /// @param diary what is recorded of the week before, in any order
    public static SignQuestions of(Diary diary, ZonedDateTime at) {
        var sites = SiteCase.of(diary.knownBy(at.toInstant()), at);
        boolean nearTheLungs = sites.stream()
                .map(SiteCase::site)
                .anyMatch(site -> regionOf(site).nearTheLungs());
        boolean recent =
                sites.stream().anyMatch(site -> Duration.between(site.t0(), at).compareTo(Limits.SETTLED) <= 0);
        boolean risen = sites.stream().anyMatch(site -> site.risenFrom().isPresent());
        return new SignQuestions(recent || nearTheLungs || risen, nearTheLungs, order(sites, nearTheLungs));
    }

    /// The same signs, none asked about: only a way to report one is left.
    public SignQuestions unasked() {
        return new SignQuestions(false, false, groups);
    }

    /// Puts first the group that is most likely to be felt after what was needled [E].
    private static List<SignGroup> order(List<SiteCase> sites, boolean nearTheLungs) {
        var groups = new ArrayList<>(List.of(SignGroup.values()));
        if (nearTheLungs || sites.isEmpty()) {
            return groups;
        }
        boolean lowBack = sites.stream().anyMatch(site -> regionOf(site.site()) == Region.LOW_BACK);
        var first = lowBack ? SignGroup.HEAD_AND_NERVES : SignGroup.SKIN_SWELLING_BLEEDING;
        groups.remove(first);
        groups.addFirst(first);
        return groups;
    }

    private static Region regionOf(Site site) {
        return Region.of(site.muscle());
    }
}
