package fr.palier.web.serving;

import fr.palier.web.page.ErrorPages;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets Tomcat up: what it believes of a proxy, how much it takes in, how it refuses. */
@Component
final class Doorstep implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final int LONGEST_FORM = 32 * 1024;

    private static final int LONGEST_HEAD = 24 * 1024;
    private static final int MOST_PARAMETERS = 1_000;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ObjectProvider<ErrorPages> pages;

    Doorstep(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // The proxy first: whether the visitor came by HTTPS decides on a header.
        factory.addEngineValves(proxy(), new Headers());
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new LastWord(pages::getObject));
            context.setRequestCharacterEncoding("UTF-8");
            context.setResponseCharacterEncoding("UTF-8");
        });
        factory.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(LONGEST_FORM);
            connector.setMaxParameterCount(MOST_PARAMETERS);
            connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(LONGEST_HEAD));
            connector.setProperty("connectionTimeout", String.valueOf(PATIENCE_MILLIS));
            connector.setProperty("keepAliveTimeout", String.valueOf(PATIENCE_MILLIS));
            connector.setXpoweredBy(false);
        });
    }

    /** Believes the forwarding headers of a proxy on this machine or its private network, of no one else. */
    private static RemoteIpValve proxy() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        return valve;
    }
}
