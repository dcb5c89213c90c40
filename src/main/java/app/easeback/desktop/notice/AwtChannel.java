package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier.Chosen;
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.TrayIcon.MessageType;
import java.io.IOException;
import java.net.URL;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Shows notices on Windows and macOS. They have no buttons there; a click opens the window. Java can show
/// them only from an icon beside the clock, which stays as long as a notice does.
final class AwtChannel implements Channel {

    private final URL icon;
    private final Chosen chosen;
    private @Nullable TrayIcon tray;

    /// The one on the screen; a new one takes its place, whatever its key. Written by the channel's thread, read
    /// by AWT's.
    private volatile @Nullable Notice shown;

    /// @param icon a PNG
    AwtChannel(URL icon, Chosen chosen) {
        this.icon = icon;
        this.chosen = chosen;
    }

    @Override
    public void show(Notice notice) throws ChannelException {
        if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
            throw new ChannelException(NoticeOutcome.NO_SERVICE, "no place beside the clock", null);
        }
        try {
            if (tray == null) {
                tray = added();
            }
            shown = notice;
            tray.displayMessage(notice.title(), notice.text(), MessageType.NONE);
        } catch (IOException | AWTException e) {
            throw new ChannelException(NoticeOutcome.FAILED, "no icon beside the clock", e);
        }
    }

    @Override
    public void close(String key) {
        var notice = shown;
        if (notice != null && notice.key().equals(key)) {
            close();
        }
    }

    @Override
    public void close() {
        shown = null;
        if (tray != null) {
            SystemTray.getSystemTray().remove(tray);
            tray = null;
        }
    }

    private TrayIcon added() throws IOException, AWTException {
        var made = new TrayIcon(ImageIO.read(icon), "Easeback");
        made.setImageAutoSize(true);
        made.addActionListener(_ -> clicked());
        SystemTray.getSystemTray().add(made);
        return made;
    }

    private void clicked() {
        var notice = shown;
        if (notice != null) {
            chosen.chosen(notice, Notice.Choice.OPEN);
        }
    }
}
