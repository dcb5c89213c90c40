package app.easeback.ui.session.form;

import app.easeback.core.session.Purpose;
import app.easeback.ui.session.form.muscle.MuscleDraft;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What stands in the whole form, as typed: enough to bring it back as it was. Days and times that can be read are
/// written the same in every language: the form may be opened again in another one.
///
/// @param zone the zone of the days and times; empty where an earlier version of the program did not keep it
record SessionDraft(
        Optional<ZoneId> zone,
        String date,
        String time,
        List<MuscleDraft> muscles,
        Purpose purpose,
        Optional<Integer> pain,
        String practitioner,
        String advice,
        String fullDate,
        String fullTime,
        String note) {

    SessionDraft {
        muscles = List.copyOf(muscles);
    }
}
