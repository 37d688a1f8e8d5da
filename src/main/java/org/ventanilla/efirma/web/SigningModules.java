package org.ventanilla.efirma.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The modules that sign in the browser import one another by relative paths. So their version stands in the folder and not in the file
 * names, and it changes when any of them changes.
 */
@Configuration(proxyBeanMethods = false)
class SigningModules implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/js/efirma/";
    private static final Duration AGE = Duration.ofDays(365);
    private static final int VERSION_BYTES = 16;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/js/efirma/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.maxAge(AGE))
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version(), "/**"));
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var modules = new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.js");
            Arrays.sort(modules, Comparator.comparing(Resource::getFilename));
            for (var module : modules) digest.update(module.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
