package fr.palier.web.widget;

import fr.palier.web.page.Assets;
import fr.palier.web.page.Embedded;
import fr.palier.web.page.Parameters;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the widget wears, and the script that a site puts beside it. Both have addresses that never change. */
@Controller
final class StyleController {

    static final String PATH = Embedded.FOLDER + "theme.css";
    static final String SCRIPT = Embedded.FOLDER + "palier.js";

    private static final String AN_HOUR = "public, max-age=3600";

    private final Assets assets;

    StyleController(Assets assets) {
        this.assets = assets;
    }

    /** Two colours as a style sheet: the widget's policy allows none within a page. */
    @GetMapping(PATH)
    ResponseEntity<byte[]> theme(Parameters parameters) {
        return sent("text/css;charset=UTF-8", Theme.of(parameters).css().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(SCRIPT)
    ResponseEntity<byte[]> script() {
        Assets.Asset asset = assets.find(assets.url("widget-host.js").substring(Assets.FOLDER.length()))
                .orElseThrow();
        return sent(asset.type(), asset.content());
    }

    private static ResponseEntity<byte[]> sent(String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                .body(content);
    }
}
