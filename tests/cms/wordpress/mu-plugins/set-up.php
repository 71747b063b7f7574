<?php
/**
 * Set-ups of real sites, chosen by the option `set_up`: a list of names.
 */
$set_up = (array) get_option( 'set_up', array() );
$is = fn( string $name ): bool => in_array( $name, $set_up, true );

add_action(
	'init',
	function () {
		register_post_type(
			'press-release',
			array(
				'label'        => 'Press releases',
				'public'       => true,
				'has_archive'  => true,
				'show_in_rest' => true,
				'rest_base'    => 'press-releases',
				'supports'     => array( 'title', 'editor', 'author', 'thumbnail', 'excerpt' ),
			)
		);
	}
);

if ( $is( 'folder' ) ) {
	// What stands before the site in its folder takes the folder's name off.
	$_SERVER['REQUEST_URI'] = '/blog' . $_SERVER['REQUEST_URI'];
	foreach ( array( 'option_home', 'option_siteurl' ) as $filter ) {
		add_filter( $filter, fn( $url ) => $url . '/blog', 99 );
	}
}
if ( $is( 'prefix' ) ) {
	add_filter( 'rest_url_prefix', fn() => 'data' );
}
if ( $is( 'closed' ) ) {
	add_filter(
		'rest_authentication_errors',
		fn() => new WP_Error( 'rest_login_required', 'Only members may read the API of Test Tidings.', array( 'status' => 401 ) )
	);
}
if ( $is( 'no-users' ) ) {
	add_filter(
		'rest_endpoints',
		fn( $endpoints ) => array_filter( $endpoints, fn( $route ) => ! str_starts_with( $route, '/wp/v2/users' ), ARRAY_FILTER_USE_KEY )
	);
}
if ( $is( 'notices' ) ) {
	add_filter(
		'rest_pre_serve_request',
		function ( $served ) {
			echo "<br />\n<b>Deprecated</b>:  Function old_one() is deprecated in <b>/srv/plugin.php</b> on line <b>12</b><br />\n";
			return $served;
		},
		// After the headers, as output that PHP keeps back for a while.
		99
	);
}
