package app.easeback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The sockets that a process has open at one moment, by the kernel's own lists; on Linux.
///
/// @param held how many
/// @param network those of a network, by their kind and number; the others are local
public record KernelSockets(int held, Set<String> network) {

    private static final List<String> KINDS =
            List.of("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6", "packet");

    public static KernelSockets of(long pid) throws IOException {
        var process = Path.of("/proc/" + pid);
        var held = new HashSet<String>();
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            open.map(KernelSockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .forEach(target -> held.add(target.substring("socket:[".length(), target.length() - 1)));
        }
        var network = new HashSet<String>();
        for (String kind : KINDS) {
            var list = process.resolve("net").resolve(kind);
            if (Files.exists(list)) {
                Files.readAllLines(list).stream()
                        .skip(1)
                        .map(line -> inode(kind, line))
                        .filter(held::contains)
                        .forEach(inode -> network.add(kind + " " + inode));
            }
        }
        return new KernelSockets(held.size(), Set.copyOf(network));
    }

    private static String inode(String kind, String line) {
        String[] columns = line.strip().split("\\s+", -1);
        return columns[kind.equals("packet") ? 8 : 9];
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }
}
