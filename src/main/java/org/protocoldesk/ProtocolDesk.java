package org.protocoldesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Protocol Desk: runs a council's Member/Officer protocol as procedures.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ProtocolDesk {

	public static void main(String[] args) {
		SpringApplication.run(ProtocolDesk.class, args);
	}

}
