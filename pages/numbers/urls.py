from django.urls import path

from .views import number, number_csv, numbers

urlpatterns = [
    path("numbers/", numbers, name="network_numbers"),
    path("numbers/<slug:key>/", number, name="network_number"),
    path("numbers/<slug:key>.csv", number_csv, name="network_number_csv"),
]
