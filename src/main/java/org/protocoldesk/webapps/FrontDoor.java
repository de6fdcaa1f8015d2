package org.protocoldesk.webapps;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever comes to the bare address finds the tasks, and finds a page that opens. */
@Configuration(proxyBeanMethods = false)
class FrontDoor implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/camunda/app/tasklist/default/");
	}

	@Bean
	FilterRegistrationBean<PageNonce> pageNonce() {
		FilterRegistrationBean<PageNonce> filter = new FilterRegistrationBean<>(new PageNonce());
		filter.addUrlPatterns("/camunda/app/*");
		return filter;
	}

}
