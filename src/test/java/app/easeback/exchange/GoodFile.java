package app.easeback.exchange;

/// A file that is accepted, for cases that each change one piece of it. Each entry stands on one line.
public final class GoodFile {

    public static final String JSON = """
            {"format":"easeback","version":1,
            "profile":{"zone":"Europe/Berlin","quietFrom":"22:00","quietTo":"07:00","emergencyNumber":"112",\
            "cautions":["BLOOD_THINNER"],"heat":{"perDay":3,"minutes":15,"gapMinutes":120},"tape":{"offAfterHours":96},\
            "askedAboutHeat":["DIABETES"],"checkIn":{"morning":"08:00","evening":"20:00"},\
            "exercises":[{"name":"Sled","movements":["lunge"],"muscles":["soleus"]}],"hiddenMovements":["kick"],\
            "usuals":[{"name":"Legs","purpose":"OTHER","sites":[{"muscle":"soleus","side":"LEFT"}],"practitioner":"Anna"}]},
            "sessions":[
            {"id":"s1","at":"2026-03-02T17:30:00+01:00[Europe/Berlin]","recordedAt":"2026-03-02T17:40:00+01:00[Europe/Berlin]","purpose":"MUSCLE_TENSION",
             "muscles":[{"muscle":"vastus-lateralis","side":"LEFT","twitches":8,"insertions":12,"tightness":"VERY_TIGHT","tightForWeeks":20},
             {"muscle":"soleus","side":"LEFT"}],
             "painDuring":6,"practitioner":"Dana","advice":[{"at":"2026-03-02T17:31:00+01:00","fullIntensityFrom":"2026-03-09T08:00:00+01:00","text":"slowly"}],"note":"stairs"}],
            "checkIns":[
            {"id":"c1","at":"2026-03-02T20:00:00+01:00","ratings":[]  ,"symptoms":["FEVER"],"symptomsResolved":{"at":"2026-03-02T21:00:00+01:00","how":"WAS_A_MISTAKE"}},
            {"id":"c2","at":"2026-03-02T21:00:00+01:00","recordedAt":"2026-03-02T21:05:00+01:00",
             "ratings":[{"muscle":"soleus","side":"RIGHT","soreness":4},{"muscle":"multifidus","side":"LEFT","soreness":3}],
             "fatigue":5,"activityLimited":false,"walkingComfortable":true,"painkiller":false,"trainedSince":false,"note":"heavy"}],
            "tape":[
            {"id":"t1","muscle":"soleus","side":"LEFT","appliedAt":"2026-02-25T18:00:00+01:00","removedAt":"2026-03-01T18:00:00+01:00","skinReaction":false}],
            "heat":[
            {"id":"h1","muscle":"soleus","side":"LEFT","startedAt":"2026-03-02T18:00:00+01:00","minutes":15}],"complaints":[{"id":"p1","at":"2026-03-02T19:00:00+01:00","recordedAt":"2026-03-02T19:01:00+01:00","pain":5}],
            "plans":[
            {"kind":"TAPE","cause":"t1","on":false,"pausedUntil":"2026-03-09T09:00:00+01:00"},
            {"kind":"HEAT","cause":"gone"}],
            "reminders":[
            {"kind":"HEAT","cause":"s1","meant":"PT1H","history":[
             {"since":"2026-03-02T17:41:00+01:00","state":"PLANNED","why":"PLANNED","due":"2026-03-02T18:30:00+01:00","originalDue":"2026-03-02T18:31:00+01:00","muscle":"soleus","side":"LEFT","minutes":10},
             {"since":"2026-03-02T18:33:00+01:00","state":"DUE","why":"DUE_NOW","due":"2026-03-02T18:30:00+01:00","muscle":"soleus","side":"LEFT","minutes":10,"told":"2026-03-02T18:33:01+01:00"}]},
            {"kind":"CHECK_IN","cause":"s1","meant":"2026-03-04T08:00","history":[
             {"since":"2026-03-02T18:34:00+01:00","state":"SNOOZED","why":"SNOOZED","due":"2026-03-04T08:30:00+01:00","told":"2026-03-02T18:34:00+01:00"}]},
            {"kind":"TAPE_OFF","cause":"t1","meant":"PT96H","history":[
             {"since":"2026-03-02T18:35:00+01:00","state":"CANCELLED","why":"TAPE_TAKEN_OFF","due":"2026-03-01T18:00:00+01:00","muscle":"soleus","side":"LEFT"}]}]}
            """;

    private GoodFile() {}
}
