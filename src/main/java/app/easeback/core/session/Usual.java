package app.easeback.core.session;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A usual treatment, under a name that the user gave it: what a new session starts from. How the muscles
/// felt and how they reacted differs each time, and is not part of it.
///
/// @param name what the user calls it
/// @param sites at least one, each once
public record Usual(String name, Purpose purpose, List<Site> sites, Optional<String> practitioner) {

    public Usual {
        Text.check("name", Optional.of(name));
        Text.check("practitioner", practitioner);
        sites = List.copyOf(sites);
        if (sites.isEmpty() || new HashSet<>(sites).size() < sites.size()) {
            throw new IllegalArgumentException("sites: there are none, or one stands twice");
        }
    }
}
