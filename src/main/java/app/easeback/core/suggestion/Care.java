package app.easeback.core.suggestion;

import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import java.util.List;

/// Advice to ask a professional, and how soon.
///
/// @param urgency how soon
/// @param symptoms the open signs it is about, the most urgent first; empty when soreness itself is the reason
public record Care(Urgency urgency, List<Symptom> symptoms) {

    public Care {
        symptoms = List.copyOf(symptoms);
    }
}
