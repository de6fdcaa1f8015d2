package org.protocoldesk.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.protocoldesk.ProtocolDesk;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What runs inside a {@link Node}: the desk as it ships, whose job executor waits for
 * orders from outside, so that all nodes begin at the same moment.
 */
final class NodeProcess {

	static final String READY = "NODE READY ";

	static final String DONE = "NODE DONE";

	private NodeProcess() {
	}

	public static void main(String[] arguments) throws IOException {
		String[] settings = Stream
			.concat(Stream.of(arguments), Stream.of("--server.port=0", "--desk.demo=true",
					"--desk.demo-database=expendable", "--desk.embedded-database=false", "--logging.level.root=warn"))
			.toArray(String[]::new);
		ConfigurableApplicationContext desk = new SpringApplicationBuilder(ProtocolDesk.class).run(settings);
		double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
		JobExecutor jobs = desk.getBean(ProcessEngineConfigurationImpl.class).getJobExecutor();
		jobs.shutdown();
		System.out.println(READY + seconds);
		BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
		String order;
		while ((order = orders.readLine()) != null) {
			if (order.startsWith("work ")) {
				threads(desk.getBean(ThreadPoolTaskExecutor.class),
						Integer.parseInt(order.substring("work ".length())));
				jobs.start();
			}
			else {
				jobs.shutdown();
			}
			System.out.println(DONE);
		}
		desk.close();
	}

	private static void threads(ThreadPoolTaskExecutor executor, int threads) {
		executor.setCorePoolSize(Math.min(threads, executor.getCorePoolSize()));
		executor.setMaxPoolSize(threads);
		executor.setCorePoolSize(threads);
	}

}
