package app.easeback.ui.session.form;

import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is read before the form opens.
///
/// @param zone the patient's
/// @param profile with the cautions that add notes to the form
/// @param practitioners of earlier sessions, the latest first
/// @param lastTime what is known of each site from the newest other session that treated it
/// @param session the one to edit; empty for a new one
/// @param draft what was typed in this form and not saved
record Opening(
        ZoneId zone,
        Profile profile,
        List<String> practitioners,
        Map<Site, TreatedMuscle> lastTime,
        Optional<ImsSession> session,
        Optional<SessionDraft> draft) {

    /// @param form the name its draft is kept under
    static Opening of(Store store, Recovery recovery, Optional<ImsSession> session, String form) {
        var sessions = store.sessions().all();
        var lastTime = new HashMap<Site, TreatedMuscle>();
        sessions.stream()
                .filter(kept -> !session.equals(Optional.of(kept)))
                .flatMap(kept -> kept.muscles().stream())
                .forEach(muscle -> lastTime.put(muscle.site(), muscle));
        return new Opening(
                recovery.now().getZone(),
                store.profiles().current(),
                sessions.reversed().stream()
                        .flatMap(kept -> kept.practitioner().stream())
                        .distinct()
                        .toList(),
                lastTime,
                session,
                KeptDraft.of(store.drafts().find(form)));
    }
}
