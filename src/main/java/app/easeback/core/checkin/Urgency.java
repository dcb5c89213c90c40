package app.easeback.core.checkin;

/// How soon a symptom needs a professional, the most urgent first.
public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    CALL_PRACTITIONER;

    /// Whether every suggestion to train is withheld while such a symptom is open.
    public boolean stopsTraining() {
        return this != CALL_PRACTITIONER;
    }
}
