package app.easeback.desktop;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/// Two soft tones.
public final class Chime {

    private static final System.Logger LOG = System.getLogger(Chime.class.getName());
    private static final float RATE = 44_100;
    private static final double[] TONES = {659.25, 880};
    private static final double SECONDS = 0.6;
    private static final double LOUDNESS = 0.25;
    private static final double FADE = 6;

    private Chime() {}

    /// Plays them, on a thread of their own. A computer that cannot is silent.
    public static void play() {
        Thread.ofVirtual().name("chime").start(Chime::sound);
    }

    private static void sound() {
        var format = new AudioFormat(RATE, 16, 1, true, false);
        byte[] samples = samples();
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.INFO, "no sound: " + e.getMessage());
        }
    }

    /// 16 bits each, little-endian; each tone fades away like a bell's.
    static byte[] samples() {
        int each = (int) (RATE * SECONDS);
        byte[] bytes = new byte[2 * each * TONES.length];
        for (int i = 0; i < each * TONES.length; i++) {
            double time = (i % each) / RATE;
            double wave = Math.sin(2 * Math.PI * TONES[i / each] * time) * Math.exp(-FADE * time);
            short sample = (short) (wave * LOUDNESS * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
