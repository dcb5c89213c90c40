package app.easeback.ui.common.caution;

import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Digits;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import java.util.Locale;

/// The model of the field for the number to call in an emergency.
public final class DialledNumber {

    private DialledNumber() {}

    /// The field for a number that can be dialled; it may be left empty.
    ///
    /// @param region where the user lives
    public static Field<String> field(Words words, Locale region) {
        String problem = words.text("number.problem", EmergencyNumber.usualIn(region));
        return new Field<>(typed -> {
            if (typed.isEmpty()) {
                return Reading.empty();
            }
            String number = Digits.plain(typed);
            return EmergencyNumber.canBeDialled(number) ? Reading.of(number) : Reading.wrong(problem);
        });
    }
}
