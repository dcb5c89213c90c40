package app.easeback.core;

import app.easeback.core.checkin.CheckIns;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entries;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Profiles;
import app.easeback.core.reminder.Answer;
import app.easeback.core.reminder.Answers;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.ShownSuggestions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A whole store in memory, with history and transactions, for tests of what stands above storage.
public final class MemoryStore implements Store {

    private final MemoryEntries<ImsSession> sessions = new MemoryEntries<>();
    private final MemoryEntries.OfCheckIns checkIns = new MemoryEntries.OfCheckIns();
    private final MemoryEntries<Tape> tapes = new MemoryEntries<>();
    private final MemoryEntries<Heat> heats = new MemoryEntries<>();
    private final MemoryShown shown = new MemoryShown();
    private Optional<Profile> profile = Optional.empty();
    private List<Answer> answers = new ArrayList<>();
    private Map<String, String> preferences = new HashMap<>();
    private Optional<StoreException> refusal = Optional.empty();
    private int depth;

    /// Refuses every transaction from now on, as a full disk would.
    public void refuseWrites(StoreException trouble) {
        refusal = Optional.of(trouble);
    }

    @Override
    public Entries<ImsSession> sessions() {
        return sessions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }

    @Override
    public Entries<Tape> tapes() {
        return tapes;
    }

    @Override
    public Entries<Heat> heats() {
        return heats;
    }

    @Override
    public Profiles profiles() {
        return new Profiles() {
            @Override
            public Optional<Profile> saved() {
                return profile;
            }

            @Override
            public void save(Profile other) {
                profile = Optional.of(other);
            }
        };
    }

    @Override
    public Answers answers() {
        return new Answers() {
            @Override
            public List<Answer> since(Instant from) {
                return answers.stream()
                        .filter(answer -> !answer.at().isBefore(from))
                        .sorted(Comparator.comparing(Answer::at))
                        .toList();
            }

            @Override
            public void add(Answer answer) {
                answers.add(answer);
            }
        };
    }

    @Override
    public ShownSuggestions shown() {
        return shown;
    }

    @Override
    public Preferences preferences() {
        return new Preferences() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(preferences.get(name));
            }

            @Override
            public void put(String name, String value) {
                preferences.put(name, value);
            }
        };
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        refusal.ifPresent(trouble -> {
            throw trouble;
        });
        Runnable rollback = snapshot();
        boolean done = false;
        depth++;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            depth--;
            if (!done && depth == 0) {
                rollback.run();
            }
        }
    }

    @Override
    public long foreignChanges() {
        return 0;
    }

    private Runnable snapshot() {
        var lists =
                List.of(sessions.snapshot(), checkIns.snapshot(), tapes.snapshot(), heats.snapshot(), shown.snapshot());
        var keptProfile = profile;
        var keptAnswers = new ArrayList<>(answers);
        var keptPreferences = new HashMap<>(preferences);
        return () -> {
            lists.forEach(Runnable::run);
            profile = keptProfile;
            answers = keptAnswers;
            preferences = keptPreferences;
        };
    }
}
