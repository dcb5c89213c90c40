package app.easeback.core.profile;

import java.util.Optional;

/// The kept profile of the one user of a data folder.
public interface Profiles {

    /// The saved profile; empty until one was saved.
    Optional<Profile> saved();

    /// Replaces it.
    void save(Profile profile);

    /// The profile that holds now: the saved one, else [Profile#USUAL].
    default Profile current() {
        return saved().orElse(Profile.USUAL);
    }
}
