package app.easeback.exchange.json;

import app.easeback.core.body.Site;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Usual;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Fields;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Value;
import java.util.List;
import java.util.function.Function;

/// What is usually treated, in a file.
final class UsualJson {

    private UsualJson() {}

    /// @param fields those of the profile
    static List<Usual> read(Fields fields) {
        return Shared.once(fields.items("usuals"), UsualJson::usual, Usual::name);
    }

    private static Usual usual(Value value) {
        var fields = value.fields("name", "purpose", "sites", "practitioner");
        Value sites = fields.required("sites");
        if (sites.items().isEmpty()) {
            throw sites.problem(Fault.NO_MUSCLE);
        }
        return new Usual(
                fields.required("name").text(),
                fields.optional("purpose")
                        .map(purpose -> purpose.oneOf(Purpose.class))
                        .orElse(Purpose.MUSCLE_TENSION),
                Shared.onceEachSite(
                        sites.items(), site -> Shared.site(site.fields("muscle", "side")), Function.<Site>identity()),
                fields.optional("practitioner").map(Value::text));
    }

    static void write(Output out, Usual usual) {
        out.text("name", usual.name())
                .text("purpose", usual.purpose().name())
                .objects("sites", usual.sites(), Output::site)
                .text("practitioner", usual.practitioner());
    }
}
