"""What people of one organisation meet in the admin: their own pages and files, and what the public reads anyway.

Wagtail guards what somebody may change. Who may look, it leaves open in many places: choosers, reports, its API.
So whoever lacks the permission to work across organisations is confined: an address of the admin is closed to them
unless ``addresses.py`` opens it and says which objects it may name there.
"""
